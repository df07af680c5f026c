import type { Rewriting } from './rewriting.ts'

/** Bytes of a first line, its end among them, that all kernels read. */
export const longestShebang = (platform: NodeJS.Platform = process.platform): number =>
  platform === 'darwin' ? 511 : 127

/** A first line of so many bytes is left alone: Spack reads no more of it. */
const MOST = 4096
const NEWLINE = 0x0a
const NOTHING = Buffer.alloc(0)

/** The mode of the script: what Spack gives it, with the group's bit of folders. */
export const SBANG_MODE = 0o2755

/**
 * Whether a script has a first line that is too long for the kernel.
 * @param content Its first 4,096 bytes, or more of it.
 */
export const needsSbang = (content: Buffer, platform?: NodeJS.Platform): boolean =>
  longLine(content, platform) !== undefined

/**
 * A script with a line in front that leads its long first line through sbang, as the hook of Spack
 * does for every executable file; the same buffer where there is nothing to do.
 * @param script The path of the script, below the install root **without** padding.
 */
export function patchShebang(content: Buffer, script: Buffer, platform?: NodeJS.Platform): Buffer {
  const line = longLine(content, platform)
  const ours = Buffer.concat([Buffer.from('#!/bin/sh '), script, Buffer.from('\n')])
  if (!line || line.bytes.equals(ours)) return content
  return Buffer.concat([ours, asComment(line), content.subarray(line.bytes.length)])
}

/** {@link patchShebang} for a script that comes in pieces. */
export class ShebangRewriting implements Rewriting {
  readonly #script: Buffer
  #held: Buffer | undefined = NOTHING
  #changed = false

  /** @param script The path of the script. */
  constructor(script: Buffer) {
    this.#script = script
  }

  /** Whether there was a first line that was too long. */
  get changed(): boolean {
    return this.#changed
  }

  push(bytes: Buffer): readonly Buffer[] {
    if (this.#held === undefined) return [bytes]
    this.#held = Buffer.concat([this.#held, bytes])
    return this.#held.length < MOST ? [] : this.end()
  }

  end(): readonly Buffer[] {
    const held = this.#held
    this.#held = undefined
    if (held === undefined || held.length === 0) return []
    const patched = patchShebang(held, this.#script)
    this.#changed = patched !== held
    return [patched]
  }
}

interface LongLine {
  /** With the newline, where there is one. */
  readonly bytes: Buffer
  readonly interpreter: string
}

function longLine(content: Buffer, platform?: NodeJS.Platform): LongLine | undefined {
  if (content[0] !== 0x23 || content[1] !== 0x21) return undefined
  const read = content.subarray(0, MOST)
  const newline = read.indexOf(NEWLINE)
  const bytes = newline < 0 ? read : read.subarray(0, newline + 1)
  // Of 4,096 bytes even a whole line is left alone: Spack compares its last byte, a number, with
  // bytes, which are never equal.
  if (bytes.length <= longestShebang(platform) || bytes.length === MOST) return undefined
  const interpreter = /^#![ \t]*([^ \t\0\n]+)/.exec(bytes.toString('latin1'))?.[1]
  return interpreter === undefined ? undefined : { bytes, interpreter }
}

/** What makes the first line a comment where `#!` does not, by how the interpreter's path ends. */
const COMMENTS: readonly (readonly [ending: string, comment: (line: Buffer) => Buffer])[] = [
  ['/lua', (line) => Buffer.concat([Buffer.from('--!'), line.subarray(2)])],
  ['/luajit', (line) => Buffer.concat([Buffer.from('--!'), line.subarray(2)])],
  ['/node', (line) => Buffer.concat([Buffer.from('//!'), line.subarray(2)])],
  ['/php', (line) => Buffer.concat([Buffer.from('<?php '), line, Buffer.from(' ?>')])],
]

function asComment({ bytes, interpreter }: LongLine): Buffer {
  const found = COMMENTS.find(([ending]) => interpreter.endsWith(ending))
  return found ? found[1](bytes) : bytes
}
