import { emptyDraftContent, type DraftContent, type DraftEdit, type DraftLine } from '@chartwright/lifecycle';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LineCellEditor, type LineCell } from './line-cell-editor.js';

const line: DraftLine = {
  id: 'l1',
  code: '99213',
  origin: 'search',
  modifiers: [],
  units: 1,
  pointers: ['d1'],
  chargeCents: 12_500,
  chargeOrigin: 'schedule',
};
const content: DraftContent = {
  ...emptyDraftContent,
  diagnoses: [
    { id: 'd1', code: 'I10', origin: 'search' },
    { id: 'd2', code: 'E11.9', origin: 'search' },
  ],
  lines: [line],
};

async function type(cell: LineCell, text: string): Promise<{ edits: DraftEdit[]; done: number }> {
  const seen = { edits: new Array<DraftEdit>(), done: 0 };
  render(
    <LineCellEditor cell={cell} line={line} content={content} onEdit={(edit) => seen.edits.push(edit)} onDone={() => (seen.done += 1)} />,
  );
  const field = screen.getByRole('textbox');
  await userEvent.clear(field);
  await userEvent.type(field, `${text}{Enter}`);
  return seen;
}

describe('a cell of a service line', () => {
  it.each([
    ['charge', 'abc', 'Dollars and cents, like 125.00.'],
    ['pointers', 'zz9', 'No diagnosis Z, 9: type letters A to B.'],
    ['units', '0', 'A whole number from 1.'],
    ['charge', '-5', 'A charge is an amount from 0.00 to 999,999.99.'],
    ['units', '10000', 'Units are a whole number from 1 to 9999.'],
    ['modifiers', '25 LONG', 'A modifier has two characters; "LONG" has not.'],
  ] as const)('says why %s “%s” is not kept and stays open with what was typed', async (cell, text, words) => {
    const seen = await type(cell, text);
    expect(screen.getByRole('alert').textContent).toBe(words);
    expect(screen.getByRole('textbox')).toHaveProperty('value', text);
    expect(seen).toEqual({ edits: [], done: 0 });
  });
  it('keeps letters with or without commas, and dollars', async () => {
    expect((await type('pointers', 'b, a')).edits).toEqual([{ kind: 'setPointers', id: 'l1', pointers: ['d2', 'd1'] }]);
  });
  it('keeps a charge in cents', async () => {
    expect((await type('charge', '130.50')).edits).toEqual([{ kind: 'setCharge', id: 'l1', chargeCents: 13_050 }]);
  });
});
