/** An import that was refused before it wrote anything; the message is for the person at the keyboard. */
export class RefusedImportError extends Error {}
