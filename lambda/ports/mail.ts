export interface Letter {
  /** One line; only so much of it is seen in a list of mail. */
  readonly subject: string;
  /** Plain, in lines. */
  readonly text: string;
}

/** Email to whoever subscribed. It throws a TransientError where it is out of reach. */
export interface Mail {
  send(letter: Letter): Promise<void>;
}
