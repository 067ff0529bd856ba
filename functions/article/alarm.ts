// What a person must look at: a metric of this name, and a line in the log that says what it is about.
export interface Alarm {
  readonly name: 'EmbargoUnreadable' | 'VersionFromTheFuture' | 'WithdrawalUnsure' | 'WithdrawalUnmatched';
  /** The article that it is about: of a withdrawal the story, or the advisory where it means none that is here. */
  readonly articleId: string;
  /** The article that may withdraw it. */
  readonly advisoryId?: string;
  readonly reason: string;
}
