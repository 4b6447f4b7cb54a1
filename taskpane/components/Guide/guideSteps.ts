export interface StepProps {
  /** Told when the step has been done. */
  readonly onDone: () => void;
}
