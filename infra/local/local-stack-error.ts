/** What the local stack throws for a cause that the user can remove: the message is one line and says how. */
export class LocalStackError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}
