import type { DraftContent } from '@chartwright/lifecycle';
import { ActionButton } from '@chartwright/ui';
import type { ReactNode } from 'react';
import { totalWords } from './claim-pane.js';

type ClaimFootProps = {
  content: DraftContent;
  readOnly: boolean;
  /** A second person reads the coding: it is approved or returned. */
  isReview: boolean;
  isBusy: boolean;
  isBlocked: boolean;
  /** Instead of the commands, where the case is nobody's. */
  takeUp: ReactNode;
  onHold: () => void;
  onAsk: () => void;
  onReturn: () => void;
  onSubmit: () => void;
};

export function ClaimFoot({ content, readOnly, takeUp, isReview, ...rest }: ClaimFootProps) {
  return (
    <div className="foot">
      <div>
        <div className="fs12 t3">Total charge</div>
        <div className="b fs16">{totalWords(content)}</div>
      </div>
      <span className="grow" />
      {readOnly && takeUp}
      {!readOnly && (
        <>
          {isReview ? (
            <ActionButton tone="quiet" keys="Ctrl+Shift+Enter" onClick={rest.onReturn}>
              Return…
            </ActionButton>
          ) : (
            <>
              <ActionButton tone="quiet" keys="h" onClick={rest.onHold}>
                Hold
              </ActionButton>
              <ActionButton tone="quiet" keys="q" onClick={rest.onAsk}>
                Query
              </ActionButton>
            </>
          )}
          <ActionButton
            tone="primary"
            keys="Ctrl+Enter"
            busy={rest.isBusy}
            blocked={rest.isBlocked}
            onBlockedPress={rest.onSubmit}
            onClick={rest.onSubmit}
          >
            {isReview ? 'Approve' : 'Submit and take next'}
          </ActionButton>
        </>
      )}
    </div>
  );
}
