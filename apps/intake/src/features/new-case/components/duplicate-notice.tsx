import { ActionButton, Notice } from '@chartwright/ui';
import { Link } from 'react-router';
import type { DraftHandle } from '../use-draft.js';

/** OP-007: warn, link, never merge. */
export function DuplicateNotice({ draft }: { draft: DraftHandle }) {
  const { otherVisitCaseIds } = draft.fields;
  const open = (draft.form?.duplicates ?? []).filter(({ id }) => !otherVisitCaseIds.includes(id));
  return (
    <div data-field="duplicate" aria-live="polite">
      {open.map((duplicate) => (
        <Notice
          key={duplicate.id}
          tone="soft"
          className="mt12"
          actions={
            <>
              <Link className="btn sm" to={`/cases/${duplicate.id}`}>
                Compare
              </Link>
              <ActionButton
                tone="quiet"
                size="small"
                onClick={() => draft.change({ otherVisitCaseIds: [...otherVisitCaseIds, duplicate.id] })}
              >
                It is another visit
              </ActionButton>
            </>
          }
        >
          <b>Possible duplicate.</b> Case {duplicate.caseNumber}, {duplicate.where}: same patient, date and provider.
        </Notice>
      ))}
    </div>
  );
}
