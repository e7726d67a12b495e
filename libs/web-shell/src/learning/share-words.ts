/** "83 %"; a dash where nothing was decided. */
export function shareWords(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)} %`;
}

export const countWords = (count: number): string => count.toLocaleString('en-US');
