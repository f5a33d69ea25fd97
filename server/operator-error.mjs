/**
 * Something that whoever runs Winnow can set right. The message says what and how, and is printed
 * as it is. Plain JavaScript, because the set-up needs it before any package is installed.
 */
export class OperatorError extends Error {}
