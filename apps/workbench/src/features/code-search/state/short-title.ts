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

function bare(word: string | undefined): string {
  return (word ?? '').replace(/,$/, '').toLowerCase();
}
