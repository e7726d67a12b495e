import type { ScopedCounts } from './decision-counts.js';

type Fact = { sign: '+' | '-'; fact: string };

/** "accepted 12 of 13 times in Cardiology here": each scope that says something of its own, the narrowest last. */
export function learnedWords(scopes: readonly ScopedCounts[]): Fact[] {
  return scopes.flatMap((scope, at) => {
    const narrower = scopes[at + 1];
    const saysTheSame = narrower?.offered === scope.offered && narrower.added === scope.added;
    if (saysTheSame || scope.offered + scope.added === 0) return [];
    return [{ sign: signOf(scope), fact: scope.scope === 'kind' ? kindWords(scope) : `${countWords(scope)} ${placeWords(scope)}` }];
  });
}

/** For, when coders took it at least as often as the words had promised. */
function signOf({ offered, taken, expected, added }: ScopedCounts): '+' | '-' {
  return offered === 0 || taken + added >= expected ? '+' : '-';
}

/** "symptom codes accepted 2 of 40 times at this practice": what was done with others of the kind. */
function kindWords(scope: ScopedCounts): string {
  return `${scope.name} ${countWords(scope)} ${placeWords(scope)}`;
}

function countWords({ offered, taken, added }: ScopedCounts): string {
  const accepted = offered > 0 ? [`accepted ${taken} of ${offered} ${offered === 1 ? 'time' : 'times'}`] : [];
  const brought = added > 0 ? [`added by hand ${added === 1 ? 'once' : `${added} times`}`] : [];
  return [...accepted, ...brought].join(', ');
}

function placeWords({ scope, name }: ScopedCounts): string {
  if (scope === 'specialty') return `in ${name} here`;
  return scope === 'provider' ? `for ${name}` : 'at this practice';
}
