/** Tells whether an undotted code lies in one of the ranges or subtrees, written `N70-N98 O C51-C58 E1122`. */
export type CodeRanges = (code: string) => boolean;

export function codeRanges(written: string): CodeRanges {
  const ranges = written
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map((part) => {
      const [from = '', to = from] = part.replaceAll('.', '').split('-');
      return { from, to: to === '' ? from : to };
    });
  return (code) => ranges.some(({ from, to }) => code.slice(0, from.length) >= from && code.slice(0, to.length) <= to);
}
