import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import {
  CONFIGURATION_FILE,
  readConfigurationIfAny,
  UserError,
  type Configuration,
} from '@pakages/core'
import { recipesIn, repositoriesIn, type RepositoryFolder } from '@pakages/repository'
import { findLicence, licenceFile } from './find-licence.ts'
import { mendedApi } from './mended-api.ts'
import { repositoryFiles } from './repository-files.ts'

/** A repository of recipes, and what it holds. */
export interface FoundRecipes {
  readonly repository: RepositoryFolder
  /** Its folder relative to the root, with `/`; `.` for the root itself. */
  readonly path: string
  /** Names of its packages. */
  readonly packages: readonly string[]
}

/** What there is in a folder that is to become a package repository. */
export interface FolderSurvey {
  /** Absolute. */
  readonly root: string
  readonly recipes: readonly FoundRecipes[]
  /** A `repo.yaml` that lacks its `api`, as it must be: path and text. */
  readonly mended: { readonly path: string; readonly text: string } | undefined
  /** The folder with `spack.yaml`, relative to the root. */
  readonly environment: string | undefined
  /** An SPDX expression, as the licence file says. */
  readonly license: string | undefined
  /** The name of the licence file, whether its text is known or not. */
  readonly licenceFile: string | undefined
  readonly configuration: Configuration | undefined
}

/** Folders that may hold the environment of a repository, the root first. */
const ENVIRONMENTS = ['.', 'environment', 'env', 'spack']

/**
 * Looks through a folder.
 * @param root Absolute.
 * @throws UserError for a `repo.yaml` or `pakages.json` that is malformed.
 */
export async function surveyFolder(root: string): Promise<FolderSurvey> {
  const names = await namesIn(root)
  const mended = await mendedApi(root)
  const repositories = mended === undefined ? await repositoriesOf(root) : []
  return {
    root,
    recipes: await Promise.all(repositories.map((one) => found(root, one))),
    mended,
    environment: await environmentIn(root),
    license: await findLicence(root, names),
    licenceFile: licenceFile(names),
    configuration: await readConfigurationIfAny(join(root, CONFIGURATION_FILE)),
  }
}

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch(() => {
    throw new UserError(`There is no folder ${folder}.`, {
      id: 'folder-missing',
      fix: 'Make it first, or name another.',
    })
  })

const REPOSITORY_PLACES = ['.', 'spack_repo', 'repos/spack_repo']

/** The repositories of recipes; none where no `repo.yaml` lies where Spack looks. */
async function repositoriesOf(root: string): Promise<RepositoryFolder[]> {
  const files = await Promise.all(REPOSITORY_PLACES.map((place) => repositoryFiles(root, place)))
  return files.flat().length === 0 ? [] : repositoriesIn(root, 'folder')
}

async function found(root: string, repository: RepositoryFolder): Promise<FoundRecipes> {
  const packages = (await recipesIn(repository)).map(({ name }) => name)
  const path = relative(root, repository.folder).split(sep).join('/')
  return { repository, path: path === '' ? '.' : path, packages }
}

async function environmentIn(root: string): Promise<string | undefined> {
  for (const folder of ENVIRONMENTS)
    if ((await namesOrNone(join(root, folder))).includes('spack.yaml')) return folder
  return undefined
}

const namesOrNone = (folder: string): Promise<string[]> => readdir(folder).catch((): string[] => [])
