/** The few of its distributions that are used; the library has no types of its own. */
declare module 'jstat' {
  const jStat: {
    readonly studentt: { cdf(t: number, freedom: number): number; inv(chance: number, freedom: number): number };
    readonly centralF: { cdf(f: number, upper: number, lower: number): number };
    readonly beta: { cdf(x: number, alpha: number, beta: number): number };
  };
  export default jStat;
}
