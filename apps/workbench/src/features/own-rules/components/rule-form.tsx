import { isApiError } from '@chartwright/api-client';
import {
  RULE_ACTIONS,
  RULE_OWNERS,
  type OwnRule,
  type OwnRuleList,
  type ProposeRuleRequest,
  type RuleAction,
  type RuleOwner,
  type RuleVersion,
} from '@chartwright/contracts';
import { ActionButton, DateField, FormDialog, RadioListField, SegmentedField, TextAreaField, TextField } from '@chartwright/ui';
import { errorWords } from '@chartwright/web-shell';
import { useState } from 'react';
import { useProposeRule } from '../api/own-rules.js';
import { ConditionRow, toCondition, toTyped, type TypedCondition } from './condition-row.js';
import { ACTION_WORDS } from './rule-words.js';

type RuleFormProps = {
  practiceId: string;
  /** Null for a new rule; else its next version begins with what the newest says. */
  rule: OwnRule | null;
  payers: OwnRuleList['payers'];
  today: string;
  onSaved: (version: RuleVersion) => void;
  onClose: () => void;
};

type Draft = Pick<RuleVersion, 'name' | 'owner' | 'action' | 'reason' | 'effectiveFrom'> & {
  effectiveTo: string;
  all: TypedCondition[];
  any: TypedCondition[];
};

const ACTIONS = RULE_ACTIONS.map((value) => ({ value, label: ACTION_WORDS[value] }));
const OWNERS = [
  { value: 'practice', label: 'The practice’s' },
  { value: 'payer', label: 'A payer’s' },
];

function startOf(rule: OwnRule | null, today: string): Draft {
  const newest = rule?.versions[0];
  if (!newest)
    return {
      ...{ name: '', owner: 'practice', action: 'warn', reason: '', effectiveFrom: today, effectiveTo: '' },
      all: [toTyped({ field: 'procedure', operator: 'is', values: [] })],
      any: [],
    };
  const { name, owner, action, reason, effectiveTo } = newest;
  return {
    ...{ name, owner, action, reason, effectiveFrom: today, effectiveTo: effectiveTo ?? '' },
    all: newest.all.map(toTyped),
    any: newest.any.map(toTyped),
  };
}

function missingWords({ name, reason, effectiveFrom }: Draft): string | null {
  if (!name.trim()) return 'The name is missing.';
  if (!reason.trim()) return 'The coder has to read why.';
  return effectiveFrom ? null : 'The first day is missing.';
}

/** Conditions, what happens, and why. Nothing acts before the version was tried on past claims and switched on. */
export function RuleForm({ practiceId, rule, payers, today, onSaved, onClose }: RuleFormProps) {
  const propose = useProposeRule(practiceId);
  const [draft, setDraft] = useState(() => startOf(rule, today));
  const change = (part: Partial<Draft>): void => setDraft((now) => ({ ...now, ...part }));
  const save = (): void => {
    const request: ProposeRuleRequest = {
      ...draft,
      ruleId: rule?.ruleId ?? null,
      effectiveTo: draft.effectiveTo === '' ? null : draft.effectiveTo,
      all: draft.all.map(toCondition),
      any: draft.any.map(toCondition),
    };
    propose.mutate(request, { onSuccess: onSaved });
  };
  return (
    <FormDialog
      size="wide"
      title={rule ? `Next version of ${rule.versions[0]?.name ?? 'the rule'}` : 'A rule of our own'}
      verb="Save as a proposal"
      missing={missingWords(draft)}
      isBusy={propose.isPending}
      refusal={propose.error && <Problems error={propose.error} />}
      onSubmit={save}
      onClose={onClose}
    >
      <div className="g12c">
        <TextField
          className="c6"
          label="Name"
          value={draft.name}
          maxLength={120}
          onChange={(event) => change({ name: event.target.value })}
        />
        <SegmentedField
          className="c6"
          label="Whose rule"
          choices={OWNERS}
          value={draft.owner}
          onChange={(value) => change({ owner: RULE_OWNERS.find((one): one is RuleOwner => one === value) ?? draft.owner })}
        />
      </div>
      <Conditions title="When all of these hold" list={draft.all} payers={payers} onChange={(all) => change({ all })} />
      <Conditions title="And at least one of these, if any are here" list={draft.any} payers={payers} onChange={(any) => change({ any })} />
      <RadioListField
        className="mt12"
        label="Then"
        choices={ACTIONS}
        value={draft.action}
        onChange={(value) => change({ action: RULE_ACTIONS.find((one): one is RuleAction => one === value) ?? draft.action })}
      />
      <TextAreaField
        label="Why, as the coder reads it"
        rows={2}
        maxLength={300}
        value={draft.reason}
        onChange={(event) => change({ reason: event.target.value })}
      />
      <div className="g12c">
        <DateField
          className="c6"
          label="First day of service"
          value={draft.effectiveFrom}
          onChange={(event) => change({ effectiveFrom: event.target.value })}
        />
        <DateField
          className="c6"
          label="Last day of service"
          optional
          value={draft.effectiveTo}
          onChange={(event) => change({ effectiveTo: event.target.value })}
        />
      </div>
    </FormDialog>
  );
}

type ConditionsProps = { title: string; list: TypedCondition[]; payers: OwnRuleList['payers']; onChange: (list: TypedCondition[]) => void };

function Conditions({ title, list, payers, onChange }: ConditionsProps) {
  return (
    <fieldset className="field mt12">
      <legend>{title}</legend>
      {list.map((condition, index) => (
        <ConditionRow
          key={condition.key}
          number={index + 1}
          condition={condition}
          payers={payers}
          onChange={(changed) => onChange(list.map((one) => (one.key === changed.key ? changed : one)))}
          onRemove={() => onChange(list.filter((one) => one.key !== condition.key))}
        />
      ))}
      <ActionButton
        className="or-add"
        tone="quiet"
        size="small"
        icon="plus"
        onClick={() => onChange([...list, toTyped({ field: 'procedure', operator: 'is', values: [] })])}
      >
        Add a condition
      </ActionButton>
    </fieldset>
  );
}

/** A refused rule comes with a sentence for each thing that is missing. */
function Problems({ error }: { error: Error }) {
  const problems = isApiError(error, 'rule_refused') && hasProblems(error.details) ? error.details.problems : [errorWords(error)];
  return problems.map((problem) => <div key={problem}>{problem}</div>);
}

function hasProblems(details: unknown): details is { problems: string[] } {
  return typeof details === 'object' && details !== null && 'problems' in details;
}
