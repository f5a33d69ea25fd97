/** The embedded database cannot be had; the message is fit for the operator. */
export class EmbeddedPostgresError extends Error {}
