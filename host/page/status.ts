export interface Status {
  say(text: string, kind?: 'plain' | 'error'): void;
  /** Beside it, what the selected cell's formula has to say; '' for nothing. */
  note(text: string): void;
}

export function createStatus(line: HTMLElement, note: HTMLElement): Status {
  return {
    say: (text, kind = 'plain') => {
      line.textContent = text;
      line.classList.toggle('error', kind === 'error');
    },
    note: (text) => {
      note.textContent = text;
    },
  };
}
