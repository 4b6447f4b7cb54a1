import { describe, expect, it } from 'vitest';
import { peopleIn, withPeople } from '../../../taskpane/state/people.ts';

describe('people as they are listed', () => {
  it('should take one name a line or between commas of either width, each once', () => {
    expect(peopleIn('Ann\n Bob Lee ,\n\n陈静、王芳；Ann，李雷\t')).toEqual(['Ann', 'Bob Lee', '陈静', '王芳', '李雷']);
    expect(peopleIn(' \n ')).toEqual([]);
  });

  it('should give rows to those without figures and leave the figures of the others', () => {
    const typed = { people: ['Ann'], indicators: ['csat'], rows: [[{ kind: 'value', value: 0.9 } as const]] };
    expect(withPeople(typed, ['Ann', 'Bob'])).toEqual({ ...typed, people: ['Ann', 'Bob'], rows: [...typed.rows, []] });
    expect(withPeople(typed, ['Ann'])).toBe(typed);
    expect(withPeople(null, [])).toBeNull();
  });
});
