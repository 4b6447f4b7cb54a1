/** Everything at its full size, which takes minutes: `npm run bench:load` asks for it. */
const IS_FULL = process.env['LOAD'] === 'full';

/** How much of something a test of load has. */
export const loadSize = ({ full, usual }: { readonly full: number; readonly usual: number }): number =>
  IS_FULL ? full : usual;

/** A figure for `bench/README.md`, printed at full size. */
export const tell = (figure: string): void => {
  if (IS_FULL) console.log(figure);
};
