/** An error of whoever typed the command: one line on standard error, exit code 2. */
export class UsageError extends Error {}
