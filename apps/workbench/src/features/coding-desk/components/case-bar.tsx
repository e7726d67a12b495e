import type { DeskCaseHeader, RevealedIdentity } from '@chartwright/contracts';
import { PLACES_OF_SERVICE, SPECIALTIES, VISIT_TYPES } from '@chartwright/lifecycle';
import { ActionButton, dateWords, Icon, IconButton, MenuButton, StatusBadge, type MenuItem } from '@chartwright/ui';

const words = (table: Readonly<Record<string, string>>, key: string): string => table[key] ?? key;

type CaseBarProps = {
  header: DeskCaseHeader;
  identity: RevealedIdentity | null;
  onBack: () => void;
  /** A second person reads what was coded. */
  isReview: boolean;
  onOpen: (dialog: { kind: 'reveal' } | { kind: 'takeOver' } | { kind: 'release' }) => void;
  /** Somebody else has the case, and the reader's role may take it from them. */
  mayTakeOver: boolean;
  /** The reader has the case. */
  mayRelease: boolean;
};

type Fact = { name: string; value: string; isOptional?: boolean };

function factsOf(header: DeskCaseHeader): Fact[] {
  return [
    { name: 'Service', value: dateWords(header.dateOfService) },
    { name: 'Place', value: `${header.placeOfService} ${words(PLACES_OF_SERVICE, header.placeOfService)}` },
    { name: 'Type', value: `${words(VISIT_TYPES, header.visitType)}, ${words(SPECIALTIES, header.specialty).toLowerCase()}` },
    { name: 'Provider', value: header.renderingProviderName, isOptional: true },
    { name: 'Payer', value: header.payerName ?? 'None', isOptional: true },
    { name: 'Practice', value: header.practiceName, isOptional: true },
  ];
}

/** Who, when, where: identity stays masked until somebody asks with a reason (SEC-010). What has no room is in the menu. */
export function CaseBar({ header, identity, onBack, isReview, onOpen, mayTakeOver, mayRelease }: CaseBarProps) {
  const facts = factsOf(header);
  const items: MenuItem[] = [
    ...(identity ? [] : [{ label: 'Reveal who the patient is…', icon: 'eye' as const, onChoose: () => onOpen({ kind: 'reveal' }) }]),
    ...(mayRelease ? [{ label: 'Release the case…', icon: 'sign-out' as const, onChoose: () => onOpen({ kind: 'release' }) }] : []),
    ...(mayTakeOver ? [{ label: 'Take over…', icon: 'swap' as const, onChoose: () => onOpen({ kind: 'takeOver' }) }] : []),
  ];
  return (
    <div className="case">
      <IconButton icon="chevron-left" label={isReview ? 'Back to review' : 'Back to worklist'} onClick={onBack} />
      <h1 className="id">Case {header.caseNumber}</h1>
      {header.state === 'in_review' && <StatusBadge icon="eye">In review</StatusBadge>}
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
        {facts.map(({ name, value, isOptional }) => (
          <div key={name} className={isOptional ? 'opt' : undefined}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <span className="grow" />
      <MenuButton
        label="More about this case"
        className="btn quiet sm icon"
        trigger={<Icon name="more" size="s" />}
        head={
          <dl className="case-facts">
            {facts.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        }
        items={items}
      />
    </div>
  );
}
