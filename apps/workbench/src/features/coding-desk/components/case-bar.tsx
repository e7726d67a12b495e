import type { DeskCaseHeader, RevealedIdentity } from '@chartwright/contracts';
import { PLACES_OF_SERVICE, SPECIALTIES, VISIT_TYPES } from '@chartwright/lifecycle';
import { ActionButton, dateWords, IconButton } from '@chartwright/ui';

const words = (table: Readonly<Record<string, string>>, key: string): string => table[key] ?? key;

type CaseBarProps = {
  header: DeskCaseHeader;
  identity: RevealedIdentity | null;
  onBack: () => void;
  onOpen: (dialog: { kind: 'reveal' } | { kind: 'takeOver' }) => void;
  /** Somebody else has the case, and the reader's role may take it from them. */
  mayTakeOver: boolean;
};

/** Who, when, where: identity stays masked until somebody asks with a reason (SEC-010). */
export function CaseBar({ header, identity, onBack, onOpen, mayTakeOver }: CaseBarProps) {
  return (
    <div className="case">
      <IconButton icon="chevron-left" label="Back to worklist" onClick={onBack} />
      <h1 className="id">Case {header.caseNumber}</h1>
      <span className="badge line">
        {identity ? identity.fullName : header.patientInitials} · {header.sex} · {header.ageInYears} y
        {!identity && <span className="sr">, identity masked</span>}
      </span>
      {identity ? (
        <span className="fs12 t2 nowrap">
          Born {dateWords(identity.dateOfBirth)}
          {identity.recordNumber && ` · Record ${identity.recordNumber}`}
          {identity.memberId && ` · Member ${identity.memberId}`}
        </span>
      ) : (
        <ActionButton tone="quiet" size="small" icon="eye" onClick={() => onOpen({ kind: 'reveal' })}>
          Reveal…
        </ActionButton>
      )}
      {mayTakeOver && (
        <ActionButton size="small" onClick={() => onOpen({ kind: 'takeOver' })}>
          Take over…
        </ActionButton>
      )}
      <dl>
        <Fact name="Service" value={dateWords(header.dateOfService)} />
        <Fact name="Place" value={`${header.placeOfService} ${words(PLACES_OF_SERVICE, header.placeOfService)}`} />
        <Fact name="Type" value={`${words(VISIT_TYPES, header.visitType)}, ${words(SPECIALTIES, header.specialty).toLowerCase()}`} />
        <Fact name="Provider" value={header.renderingProviderName} optional />
        <Fact name="Payer" value={header.payerName ?? 'None'} optional />
        <Fact name="Practice" value={header.practiceName} optional />
      </dl>
    </div>
  );
}

function Fact({ name, value, optional = false }: { name: string; value: string; optional?: boolean }) {
  return (
    <div className={optional ? 'opt' : undefined}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
