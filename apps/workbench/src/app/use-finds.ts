import { useMay } from '@chartwright/api-client';
import type { WorklistCase } from '@chartwright/contracts';
import { VISIT_TYPES } from '@chartwright/lifecycle';
import { dateWords, useMoments } from '@chartwright/ui';
import type { FoundGroup } from '@chartwright/web-shell';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
// Past the features' indexes, like the navigation: the bar needs what they ask, and not their pages.
import { claimsFoundQuery } from '../features/claim-desk/api/claims-query.js';
import { useCodeSearch } from '../features/code-search/api/search-query.js';
import { reviewsQuery, teamQuery, worklistQuery } from '../features/worklist/api/worklist-query.js';

const SHOWN = 6;
/** The beginning of a case's or claim's number: not looked up in the code books. */
const OWN_NUMBER = /^(\d{2}-|CW-)/i;

/** Ctrl K on the workbench: cases, claims and codes, each as far as the role may see them. */
export function useFinds(text: string): readonly FoundGroup[] {
  return [useCasesFound(text), useClaimsFound(text), useCodesFound(text)];
}

const isAsking = ({ isFetching, data }: UseQueryResult): boolean => isFetching && data === undefined;
/** What several questions together have come to, and the way to ask those again that failed. */
function stateOf(asked: readonly UseQueryResult[], isOld = false): Pick<FoundGroup, 'state' | 'tryAgain'> {
  if (asked.some(({ isPaused, data }) => isPaused && (isOld || data === undefined))) return { state: 'offline' };
  if (isOld || asked.some(isAsking)) return { state: 'asking' };
  const failed = asked.filter(({ isError }) => isError);
  return failed.length === 0 ? { state: 'answered' } : { state: 'failed', tryAgain: () => failed.forEach((one) => void one.refetch()) };
}
const VISITS: Readonly<Record<string, string>> = VISIT_TYPES;

function useCasesFound(text: string): FoundGroup {
  const may = useMay();
  // The team's list is asked by its address, where no name may stand: only for case numbers.
  const isNumber = /^\d[\d-]*$/.test(text);
  const own = useQuery({ ...worklistQuery, enabled: isNumber && may('queue.viewOwn') });
  const reviews = useQuery({ ...reviewsQuery, enabled: isNumber && may('audit.perform') });
  const team = useQuery({ ...teamQuery({ find: text, shown: SHOWN }), enabled: isNumber && may('queue.viewTeam') });
  const all: readonly WorklistCase[] = [
    ...(own.data ? [...own.data.active, ...own.data.returned, ...own.data.parked, ...own.data.finishedToday] : []),
    ...(reviews.data?.cases ?? []),
    ...(team.data && !team.isPlaceholderData ? [...team.data.inWork, ...team.data.waiting] : []),
  ];
  const fits = new Map(all.filter(({ caseNumber }) => isNumber && caseNumber.includes(text)).map((one) => [one.id, one]));
  const asked = [own, reviews, team];
  return {
    title: 'Cases',
    ...stateOf(asked, team.isPlaceholderData),
    entries: [...fits.values()].slice(0, SHOWN).map((one) => ({
      id: one.id,
      label: one.caseNumber,
      detail: `${one.practiceName} · ${VISITS[one.visitType] ?? one.visitType}`,
      to: `/desk/${one.id}`,
    })),
  };
}

function useClaimsFound(text: string): FoundGroup {
  const mayView = useMay()('claim.view');
  const claims = useQuery({ ...claimsFoundQuery(text, SHOWN), enabled: mayView && text !== '' });
  return {
    title: 'Claims',
    ...stateOf([claims]),
    entries: (text === '' ? [] : (claims.data?.claims ?? [])).map((one) => ({
      id: one.id,
      label: one.claimNumber,
      detail: `${one.patientName} · ${dateWords(one.dateOfService)} · ${one.payerName}`,
      to: `/claims?claim=${one.id}`,
    })),
  };
}

function useCodesFound(text: string): FoundGroup {
  const maySearch = useMay()('code.search');
  const { today } = useMoments();
  const asked = maySearch && !OWN_NUMBER.test(text) ? text : '';
  const search = useCodeSearch({ text: asked, system: 'all', dateOfService: today, caseId: undefined });
  return {
    title: 'Codes',
    state: search.isPaused
      ? 'offline'
      : search.isFailed
        ? 'failed'
        : asked !== '' && !search.isTooLong && !search.isFresh
          ? 'asking'
          : 'answered',
    tryAgain: search.tryAgain,
    entries: (search.isFresh ? search.hits.slice(0, SHOWN) : []).map((hit) => ({
      id: `${hit.kind} ${hit.code}`,
      label: hit.code,
      detail: hit.title,
      isCode: true,
      to: `/codes?at=${encodeURIComponent(`code:${hit.code}`)}`,
    })),
  };
}
