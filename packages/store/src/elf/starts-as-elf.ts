const ELF = Buffer.from('\x7fELF', 'latin1')

/** Whether a file begins as one of ELF. */
export const startsAsElf = (bytes: Buffer): boolean => bytes.subarray(0, ELF.length).equals(ELF)
