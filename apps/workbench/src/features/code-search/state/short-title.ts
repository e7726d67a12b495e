const LEAST_SAID = 3;

/** A title below a header without the words that the header has said: "… right middle finger". */
export function shortTitle(title: string, above: string | undefined): string {
  if (!above) return title;
  const words = title.split(' ');
  const said = above.split(' ');
  let same = 0;
  while (same < said.length && same < words.length - 1 && bare(words[same]) === bare(said[same])) same += 1;
  return same >= LEAST_SAID ? `… ${words.slice(same).join(' ')}` : title;
}

/** A neighbour's title without what both begin and end with: "… left middle finger". */
export function titleBeside(title: string, beside: string): string {
  const ending = beside.slice(beside.lastIndexOf(', '));
  const isShared = ending.startsWith(', ') && title.endsWith(ending) && beside.endsWith(ending);
  const cut = (text: string): string => (isShared ? text.slice(0, -ending.length) : text);
  return shortTitle(cut(title), cut(beside));
}

/** "subsequent encounter for fracture with nonunion" as "Subsequent, nonunion": the seven differ at their ends, where a column cuts. */
export function shortMeaning(meaning: string): string {
  const short = meaning.replace(/^(initial|subsequent) encounter for (?:fracture with )?/i, '$1, ');
  return short.charAt(0).toUpperCase() + short.slice(1);
}

function bare(word: string | undefined): string {
  return (word ?? '').replace(/,$/, '').toLowerCase();
}
