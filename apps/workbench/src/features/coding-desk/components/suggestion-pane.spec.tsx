import type { CodingDesk, DeskSuggestion, DeskSuggestions } from '@chartwright/contracts';
import { emptyDraftContent } from '@chartwright/lifecycle';
import { UiProvider } from '@chartwright/ui';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DeskEdits } from '../state/use-desk-edits.js';
import { useDeskKeys } from '../state/use-desk-keys.js';
import { useDeskView } from '../state/use-desk-view.js';
import { SuggestionPane, type SuggestionActions } from './suggestion-pane.js';

const suggestion = (code: string, confidence: number): DeskSuggestion => ({
  kind: 'diagnosis',
  code,
  label: `Title of ${code}`,
  confidence,
  isProposed: confidence > 0.5,
  isFirstListed: false,
  evidence: [],
  ingredients: [],
  rulesApplied: [],
  alternatives: [],
  units: 1,
  modifiers: [],
});
const found = {
  runId: 'r1',
  engineVersion: '1',
  releases: { icd10cm: 'FY2026', hcpcs: null },
  isFailed: false,
  unreadCharacters: 0,
  suggestions: [suggestion('I10', 0.9), suggestion('E78.2', 0.8), suggestion('R07.9', 0.05)],
  gaps: [],
  seen: [],
  visit: null,
} as unknown as DeskSuggestions;
const desk = { documents: [], suggestions: found } as unknown as CodingDesk;

const nothing = (): void => undefined;
const ACTIONS: SuggestionActions = {
  ...{ onSelect: nothing, onAccept: nothing, onStartReject: nothing, onReject: nothing, onCancelReject: nothing, onShowWords: nothing },
  ...{ onWhy: nothing, onShowSpan: nothing, onToggleSeen: nothing, onAsk: nothing, onSearch: nothing, onTab: nothing },
};
const COMMANDS = {
  ...{ onReturn: nothing, onReadOnly: nothing, onSearch: nothing, onFind: nothing, onLevel: nothing, onHold: nothing, onAsk: nothing },
  ...{ onSubmit: nothing, onSeen: nothing, onWhy: nothing, onKeep: nothing, onMenu: nothing },
};

/** The pane with the real place and keys of the desk; what is accepted is noted down. */
function Pane({ accepted }: { accepted: string[] }) {
  const view = useDeskView(desk, emptyDraftContent, []);
  const edits = { accept: ({ code }: DeskSuggestion) => accepted.push(code) } as unknown as DeskEdits;
  useDeskKeys({ ...COMMANDS, view, edits, content: emptyDraftContent, findings: [], readOnly: false, isReview: false });
  return (
    <SuggestionPane
      {...{ caseId: 'c1', documents: [], found, queries: [], remarks: [], askableGap: null, news: null, findings: [], why: null }}
      {...{ shown: view.suggestions, listEnd: view.listEnd, content: emptyDraftContent, current: view.currentCode }}
      {...{ rejecting: null, isSeenOpen: false, isActive: view.pane === 'suggest', readOnly: false, strip: null, actions: ACTIONS }}
      onFocus={() => view.enter('suggest')}
      rowRef={view.suggestionRow}
    />
  );
}

it('hears the keys of the suggestions on the button that shows the end of the list, which keeps the focus', async () => {
  const accepted: string[] = [];
  render(
    <UiProvider density="workbench">
      <Pane accepted={accepted} />
    </UiProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '1 more, seldom billed' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Hide what is seldom billed' }));
  await user.keyboard('j');
  expect(document.activeElement?.textContent).toContain('E78.2');
  screen.getByRole('button', { name: 'Hide what is seldom billed' }).focus();
  await user.keyboard('a');
  expect(accepted).toEqual(['E78.2']);
});
