/** Where a key of one's own is given, as the end of a sentence. */
export const OWN_KEY = 'a key of your own as "signing-key" (at a terminal: PAKAGES_SIGNING_KEY)'

/** What to do about a word that nobody signed. */
export const SIGN_IT = `Give the job "id-token: write", or ${OWN_KEY}.`
