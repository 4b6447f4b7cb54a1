/** A call of the sample that `drawSample` drew, with what a person found on listening to it. */
export interface JudgedCall {
  /** In the list that the sample was drawn from. */
  readonly position: number;
  readonly id: string;
  readonly agent: string;
  /** The system counted it as effective. */
  readonly counted: boolean;
  /** Whether it was effective; null while nobody has said. */
  readonly verdict: boolean | null;
}
