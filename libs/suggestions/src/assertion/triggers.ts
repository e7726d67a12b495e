import type { Assertion } from '../suggestion-types.js';

export type TriggerDirection = 'forward' | 'backward';
export type Trigger = { words: readonly string[]; assertion: Assertion; direction: TriggerDirection; reach: number };

/** assertion direction reach: phrases. Reach is how many words the trigger governs; list negation runs to a terminator. */
const TRIGGERS = `
negated forward 40: no; not; denies; denied; deny; denying; without; w/o; negative for; neg for; absence of; free of; no evidence of; no e/o; without evidence of; no sign of; no signs of; no s/sx of; never had; never; rules out; ruled out; r/o'd; does not have; did not have; no history of; no h/o; no hx of; no known; fails to reveal; nor; neither; no longer has; no longer; not consistent with; no clinical evidence of; no radiographic evidence of; without any; denies any; no complaints of; no s/s of; unremarkable for; ø; absent; doubt; do not suspect; no suspicion for; no concern for; too early for; too early to call; less likely; not felt to be; not thought to be; low suspicion for; low concern for; unlikely to have; rather than; instead of; not suggestive of; not indicative of; did not reveal; does not show; did not show; ruled out for
negated backward 7: has been excluded; have been excluded; was normal; were normal; is normal; are normal; was ruled out; were ruled out; is ruled out; has been ruled out; ruled out; negative; neg; absent; not seen; unlikely; not supported; denied; none; not present; not identified; excluded; not noted; not found; not suspected; not appreciated; was negative; were negative; is negative; has resolved completely
negated backward 3: nonimmune; not immune; immune; immunity; titer; titers
uncertain forward 12: worried about; worry about; afraid of; too early for; possible; possibly; probable; probably; likely; suspected; suspect; suspicious for; suspicion for; suspicion of; high suspicion for; questionable; ?; rule out; rules-out; r/o; vs; vs.; versus; differential; ddx; differential diagnosis; differential includes; consider; considered; considering; concern for; concerning for; concerned for; concerned about; c/f; presumed; presumptive; presumably; working dx; working diagnosis; compatible with; consistent with; c/w; suggestive of; suggests; suggesting; suggest; favor; favors; favoring; favored; may be; may have; might be; might have; could be; could have; cannot exclude; can not exclude; cannot rule out; can't rule out; evaluate for; eval for; evaluation for; evaluation of possible; assess for; appears to be; appears; appear to be; seem to be; seems to be; felt to be; felt due to; thought to be; thinks; work up for; workup for; w/u for; query; worrisome for; indeterminate for; to exclude; exclude; similar to; potential; potentially; look for; test for; testing for; check for; pending; may represent; could represent; raises concern for; element of; not certain if; unclear if; equivocal for; believed to be
uncertain backward 6: favored; is favored; felt possible; suspected; is suspected; not excluded; in the differential; to be ruled out; cannot be excluded; cannot be ruled out; cannot be fully excluded; is possible; is likely; possible; likely; questionable; versus; considered; was considered; is a consideration; vs; not confirmed; unconfirmed; ?
historical forward 5: history
historical backward 12: ned; no evidence of disease; no recurrence; no evidence of recurrence; without recurrence; no evidence of recurrent disease
historical forward 12: history of; h/o; hx of; hx; hist of; past history of; past medical history of; personal history of; s/p; status post; status-post; post; previous; previously had; previously diagnosed; prior; past; remote; remote history of; old; former; formerly; in childhood; childhood; resolved; healed; treated; previous history of; prior history of; underwent; post op; postop; post-op
historical backward 6: last january; last february; last march; last april; last may; last june; last july; last august; last september; last october; last november; last december; last spring; last summer; last fall; last winter; last autumn; off since; in college; in high school; in grade school; as a kid; as a teen; as a teenager; as a toddler; as an infant; in infancy; in her teens; in his teens; in the past; years ago; yrs ago; months ago; year ago; resolved; has resolved; is resolved; in childhood; as a child; since resolved; now resolved; last year; removed; in remission; years prior; decades ago
family forward 14: bro; sis; older bro; younger bro; mother; mom; mother's; father; dad; father's; parent; parents; brother; sister; sibling; siblings; aunt; uncle; grandmother; grandfather; grandparent; grandparents; MGM; MGF; PGM; PGF; cousin; family history of; family history; family hx of; family hx; fhx; fh of; fh; fam hx; runs in family; maternal; paternal; niece; nephew
family backward 6: in mother; in father; in her mother; in her father; in his mother; in his father; in sister; in brother; in her sister; in his brother; runs in the family; runs in family; in the family; in family; in parents; in his family; in her family
other_person forward 10: son; daughter; wife; husband; partner; coworker; co worker; roommate; sick contact; sick contacts; spouse; boyfriend; girlfriend; donor; friend; neighbor; classmate; teammate
other_person backward 6: contact; contacts
hypothetical forward 16: go to ed for; go to er for; go to the ed for; go to the er for; to ed for; to er for; ed for; er for; er :; ed :; to the ed for; to the er for; emergency department for; emergency room for; l & d for; 911 for; call at once for; call at once with; call same day for; call the same day with; call same day with; call with; call right away for; call immediately for; call us for; ring for; seek care if; come back for; come in for; return sooner for; back sooner for; asked about; asked specifically about; inquired about; go to ed with; er with; return with
hypothetical forward 14: if; should; return if; call for; call if; risk of; risk for; risk factors for; risks of; risks include; at risk for; at risk of; to prevent; prevent; prevention of; preventing; prophylaxis; prophylaxis for; in case of; counselled on; counseled on; counseled about; counseled regarding; screening for; screen for; monitor for; precautions; watch for; educated about; education about; education on; avoid; return for; seek care for; warning signs of; symptoms of; such as; discussed risk of; in the event of; as needed for; prn; use for; unless; can cause; may cause; could cause; side effects include; side effects; until; in order to; reduce risk of; decrease risk of; lower risk of; contraindicated; goal of; look out for; when to call; instructed to call
hypothetical backward 3: workup; work-up; w/u; work up
hypothetical backward 8: if it worsens; if worse; if she declines; if he declines; at next visit; next visit; next wk; next week; next month; if no response; if no better; if fails; if this fails
hypothetical backward 5: booster; boosters; shot; shots; immunization; immunizations; vaccines; vaccinations; jab; series; toxoid; donor; candidate; evaluation pending; list updated; in fall; in the fall; prophylactic; precautions; prophylaxis; screening; prevention; risk; return precautions; clinic; protocol; score; test; tests; panel; antibody; antibodies; screen; guidelines; vaccine; vaccination; medication; medications; education
planned forward 3: next
planned forward 10: will consider; consider for; planned; plan for; plan to; planning; scheduled for; scheduled; will schedule; will obtain; will order; will refer; discuss; discussed; to discuss; offered; refer for; refer to; referral to; referral for; referred for; recommend; recommended; to undergo; would like; wants; interested in; candidate for; order; ordered; obtain; send; repeat; start; begin; initiate; prescribe
hypothetical forward 4: sulfa =; pcn =; penicillin =; codeine =; latex =; nkda; sulfa -; pcn -; sulfa (; pcn (; penicillin (; allergy (; allergies (; anaphylaxis to; hives to; hives with; rash to; rash with
hypothetical forward 6: allergic to; allergy to; reaction to; intolerant of; intolerance to
`;

/** Words that close every open scope. */
export const TERMINATORS: readonly (readonly string[])[] = (
  '=;but;however;although;though;except;aside from;other than;apart from;which;secondary to;due to;now;today;currently;presents;p/w;c/o;reports;endorses;complains;has;positive for;' +
  'presents with;presenting with;with worsening;complaining of;admits;reveals;shows;showed;demonstrates;demonstrated;because;since;is here;are present;noted;who presents;affirms;still has;continues to have'
)
  .split(';')
  .map((phrase) => phrase.split(' '));

/** Relatives who bring the patient or tell the story: what they tell is the patient's. */
function informants(): (readonly string[])[] {
  const relatives =
    'mother;father;mom;dad;parent;parents;sister;brother;aunt;uncle;grandmother;grandfather;son;daughter;wife;husband;partner;spouse;friend'.split(
      ';',
    );
  const before =
    'brought by;brought in by;brought to clinic by;accompanied by;here with;seen with;presents with;comes with;comes in with;came with;came in with;according to;per;translated by;history from;history obtained from;history given by;history provided by;referred by'.split(
      ';',
    );
  const whose = ['', 'his ', 'her ', 'their ', 'the ', 'a ', 'both '];
  const tells =
    'reports;states;says;notes;noted;noticed;brings;brought;denies;describes;mentions;thinks;believes;worries;endorses;called;gave;is concerned;is worried;are concerned;report;state;say;reported;stated;said'.split(
      ';',
    );
  const phrases = relatives.flatMap((relative) => [
    ...before.flatMap((words) => whose.map((owner) => `${words} ${owner}${relative}`)),
    ...tells.map((verb) => `${relative} ${verb}`),
  ]);
  return phrases.map((phrase) => phrase.split(' '));
}

/** They contain a trigger word but assert nothing. */
export const PSEUDO_TRIGGERS: readonly (readonly string[])[] = [
  ...informants(),
  ...(
    'history reviewed;history obtained;history provided;history given;history per;history unchanged;history as above;history and;history significant for;medical history;surgical history;social history;medication history;smoking history;ob history;gyn history;obstetric history;no increase;no change;no changes;not only;no further;without difficulty;gram negative;no known drug allergies;no known allergies;not drain;history and physical;history taken from;history of present illness;' +
    'history obtained from;no show;no-show;negative pressure;hiv negative;no improvement;not improved;not improving;not well controlled;not controlled;not at goal;without improvement;without relief;not responding;' +
    'not helping;not resolved;not resolving;not better;not taking;not tolerated;does not tolerate;not tolerating;risk factor modification;no doubt;past due;post menopausal;post traumatic;post op day;past week;past month;past year;past few;' +
    'past several;past two;past three;past 2;past 3;should continue;should be;past day;past days;past weeks;past months;past years;old male;old female;old man;old woman;old boy;old girl;year old;years old;yo;' +
    'not feeling;no relief;no longer taking;no longer effective;not sure;if needed;if any;if not;if no;negative impact;without interruption;not otherwise specified;previous visit;prior visit;last visit;risk stratification;mo old;month old;' +
    'family practice;family medicine;family physician;mother reports;mother states;mom reports;mom states;brought by mom;brought by mother;brought by father;brought in by;per mom;per mother;per father;father reports;parents report;mother notes;mother brings;mom notes;accompanied by;here with;' +
    'likely due to;likely from;likely related to;likely secondary to;probably due to;possibly due to;possible side effect;likely contributing;likely resulted;likely caused;not significant;failed;post discharge;post hospital'
  )
    .split(';')
    .map((phrase) => phrase.split(' ')),
];

/** The cause named after these is uncertain though the effect before them stands. */
export const CAUSE_IS_UNCERTAIN: readonly (readonly string[])[] =
  'likely due to;likely from;likely related to;likely secondary to;probably due to;possibly due to;possibly from;likely caused by;possibly related to;may be due to;could be due to;might be due to;presumably due to;suspect due to;thought to be due to;felt to be due to'
    .split(';')
    .map((phrase) => phrase.split(' '));

export const triggers: readonly Trigger[] = [
  ...TRIGGERS.trim()
    .split('\n')
    .flatMap((row) => {
      const at = row.indexOf(':');
      const [name = '', direction = '', reach = '8'] = row.slice(0, at).split(' ');
      return row
        .slice(at + 1)
        .split(';')
        .map((phrase): Trigger => ({
          words: phrase.trim().toLowerCase().split(' '),
          assertion: assertionNamed(name),
          direction: direction === 'backward' ? 'backward' : 'forward',
          reach: Number(reach),
        }));
    }),
  ...CAUSE_IS_UNCERTAIN.map((words): Trigger => ({ words, assertion: 'uncertain', direction: 'forward', reach: 12 })),
];

function assertionNamed(name: string): Assertion {
  switch (name) {
    case 'negated':
    case 'uncertain':
    case 'historical':
    case 'family':
    case 'other_person':
    case 'hypothetical':
    case 'planned':
      return name;
    default:
      return 'present';
  }
}
