import type { ClaimFilter, ClaimListItem } from '@chartwright/contracts';
import { act, renderHook } from '@testing-library/react';
import { useClaimSelection } from './use-claim-selection.js';

const claim = (id: string): ClaimListItem => ({
  id,
  practiceId: 'p1',
  practiceName: 'Maple Street',
  claimNumber: `CW-${id}`,
  caseNumber: `26-${id}`,
  state: 'ready',
  patientName: 'S. A.',
  dateOfService: '2026-03-02',
  payerName: 'Example Health',
  renderingProviderName: 'Rowe, Dana',
  chargeCents: 12_500,
  why: null,
  createdAt: '2026-03-02T10:00:00Z',
  version: 1,
});
const [one, two, three] = [claim('1'), claim('2'), claim('3')];
type Shown = { claims: readonly ClaimListItem[]; filter: ClaimFilter };
const select = (initialProps: Shown) => renderHook(({ claims, filter }: Shown) => useClaimSelection(claims, filter), { initialProps });
const idsOf = ({ chosen }: { chosen: readonly ClaimListItem[] }) => chosen.map(({ id }) => id);

describe('choosing claims for a batch', () => {
  it('chooses all of a filter, with those that come to it, and nothing of another filter', () => {
    const { result, rerender } = select({ claims: [one, two], filter: { tab: 'ready', text: 'Rowe' } });
    act(() => result.current.chooseAll());
    rerender({ claims: [one, two, three], filter: { tab: 'ready', text: 'Rowe' } });
    expect([result.current.isAll, idsOf(result.current)]).toEqual([true, ['1', '2', '3']]);
    rerender({ claims: [one, two, three], filter: { tab: 'ready' } });
    expect([result.current.isAll, idsOf(result.current)]).toEqual([false, []]);
  });

  it('takes one out of all by choosing the others one by one', () => {
    const { result } = select({ claims: [one, two, three], filter: { tab: 'ready' } });
    act(() => result.current.chooseAll());
    act(() => result.current.toggle('2'));
    expect([result.current.isAll, idsOf(result.current)]).toEqual([false, ['1', '3']]);
  });

  it('forgets a claim that left the list', () => {
    const { result, rerender } = select({ claims: [one, two], filter: { tab: 'ready' } });
    act(() => result.current.toggle('1'));
    act(() => result.current.extendTo('2'));
    rerender({ claims: [two, three], filter: { tab: 'ready' } });
    expect(idsOf(result.current)).toEqual(['2']);
  });
});
