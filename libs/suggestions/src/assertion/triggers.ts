import type { Assertion } from '../suggestion-types.js';

export type TriggerDirection = 'forward' | 'backward';
export type Trigger = { words: readonly string[]; assertion: Assertion; direction: TriggerDirection; reach: number };

/** assertion direction reach: phrases. Reach is how many words the trigger governs; list negation runs to a terminator. */
const TRIGGERS = `
negated forward 40: no; not; denies; denied; deny; denying; without; w/o; negative for; neg for; absence of; free of; no evidence of; no e/o; without evidence of; no sign of; no signs of; no s/sx of; never had; never; rules out; ruled out; r/o'd; does not have; did not have; no history of; no h/o; no hx of; no known; fails to reveal; nor; neither; no longer has; no longer; not consistent with; no clinical evidence of; no radiographic evidence of; without any; denies any; no complaints of; no s/s of; unremarkable for; ø; absent; doubt; do not suspect; no suspicion for; no concern for; too early for; too early to call; less likely; not felt to be; not thought to be; low suspicion for; low concern for; unlikely to have; rather than; instead of; not suggestive of; not indicative of; did not reveal; does not show; did not show; ruled out for; doesn't; doesnt; didn't; didnt; isn't; wasn't; aren't; weren't; hasn't; haven't; hadn't; don't think; do not think; don't believe; do not believe; do not feel; not c/o; not complaining of; does not complain of; doesn't complain of; not due to; not secondary to; not because of; not caused by; unrelated to; argues against; argue against; arguing against; against a diagnosis of; evidence against; inconsistent with; low probability of; low probability for; low likelihood of; low likelihood for; low pretest probability of; low pretest probability for; unlikely to be; unlikely to represent; unlikely that; doubtful for; lacks; clear of; imaging excluded; ct excluded; mri excluded; us excluded; labs excluded; excludes; excluding; no one has diagnosed; misdiagnosed with; misdiagnosed as; wrongly labeled; pertinent negatives include; pertinent negatives; pertinent neg; pertinent negs; no recurrence of; no recurrent; no evidence of recurrent; no h/x of; no complaint of; did not meet criteria for; does not meet criteria for; doesn't meet criteria for; no positive; not currently having; has not had; have not had; had not had; no current; fails to show; failed to show; den; dnies; neg :; negatives :; negative :
negated backward 4: not recurrent; not recurred; has not recurred; did not recur
negated backward 7: has been excluded; have been excluded; was normal; were normal; is normal; are normal; was ruled out; were ruled out; is ruled out; has been ruled out; ruled out; negative; neg; absent; not seen; unlikely; not supported; denied; none; not present; not identified; excluded; not noted; not found; not suspected; not appreciated; was negative; were negative; is negative; has resolved completely; in error; was in error; is in error; entered in error; listed in error; listed in chart in error; an error; erroneous; is erroneous; was erroneous; misdiagnosis; was a misdiagnosis; was misdiagnosed; criteria not met; not met; doubtful; is doubtful; seems unlikely; very unlikely; highly unlikely; felt unlikely; less likely; felt to be less likely; removed from problem list; not detected; not demonstrated; not visualized; not evident; not confirmed on; not felt to be present; never confirmed; not a concern; nonreactive; not reactive; from problem list; from the problem list; off problem list; off the problem list
negated forward 2: no further; no more; no additional
negated backward 3: nonimmune; not immune; immune; immunity; titer; titers
uncertain forward 12: to see if; to see whether; see whether; to determine if; to determine whether; to check whether; to find out if; whether there is; whether she has; whether he has; i doubt; doubt; worried about; worry about; afraid of; too early for; possible; possibly; probable; probably; likely; suspected; suspect; suspicious for; suspicion for; suspicion of; high suspicion for; questionable; ?; rule out; rules-out; r/o; vs; vs.; versus; differential; ddx; differential diagnosis; differential includes; consider; considered; considering; concern for; concerning for; concerned for; concerned about; c/f; presumed; presumptive; presumably; working dx; working diagnosis; compatible with; consistent with; c/w; suggestive of; suggests; suggesting; suggest; favor; favors; favoring; favored; may be; may have; might be; might have; could be; could have; cannot exclude; can not exclude; cannot rule out; can't rule out; evaluate for; eval for; evaluation for; evaluation of possible; assess for; appears to be; appears; appear to be; seem to be; seems to be; felt to be; felt due to; thought to be; thinks; work up for; workup for; w/u for; query; worrisome for; indeterminate for; to exclude; exclude; similar to; potential; potentially; look for; test for; testing for; check for; pending; may represent; could represent; raises concern for; element of; not certain if; unclear if; equivocal for; believed to be; poss; prob; susp; maybe; perhaps; possibility of; provisional; provisionally; tentative; tentatively; in keeping with; indicative of; points to; points toward; points towards; pointing to; leaning towards; leaning toward; leans toward; looks like; sounds like; ro; ruling out; question of; ? of; considerations include; consideration of; consider also; unconfirmed; wonder about; wonder if; wonders if; wondering about; wondering if; wondering whether; whether; believes; thinks this is; i think this is; i believe this is; borderline for; either; unclear whether; uncertain whether; uncertain if; evaluated for; being evaluated for; being worked up for; undergoing evaluation for; self diagnosed; early signs of; impression of possible; raising concern for; raises the possibility of; raising the possibility of; cannot entirely exclude; unable to exclude; unable to rule out; not able to exclude; can't exclude; can't r/o; cannot r/o; could this be; is this; could signify; reflects possible; index of suspicion for; suspicions of; suspicions for; to rule out; need to rule out; a possibility of; is a possibility of; concerned he has; concerned she has; concerned that; worried he has; worried she has; worried that; concerned he may; concerned she may
uncertain forward 4: w/u; work up; working up; investigate; investigating; investigation for
uncertain backward 6: favored; is favored; felt possible; suspected; is suspected; not excluded; in the differential; to be ruled out; cannot be excluded; cannot be ruled out; cannot be fully excluded; is possible; is likely; possible; likely; questionable; versus; considered; was considered; is a consideration; vs; not confirmed; unconfirmed; ?; probable; is probable; seems likely; seems possible; seems probable; appears likely; on the differential; on differential; also in the differential; in ddx; on ddx; is a possibility; remains possible; remains a possibility; not ruled out; not yet ruled out; not entirely excluded; not yet excluded; not yet confirmed; pending confirmation; to be confirmed; awaiting confirmation; remains in the differential; under investigation; under evaluation; being evaluated; workup in progress; can't be excluded; can't be ruled out; not able to be excluded; can not be excluded; index of suspicion; presumed; presumptive; suspected clinically; is in question; in question; unclear; would be in the differential; cannot be entirely excluded
historical forward 5: history
historical forward 8: outgrew; recovered from; used to have; cured of
historical backward 12: ned; no evidence of disease; no recurrence; no evidence of recurrence; without recurrence; no evidence of recurrent disease
historical forward 12: history of; h/o; hx of; hx; hist of; past history of; past medical history of; personal history of; s/p; status post; status-post; post; previous; previously had; previously diagnosed; prior; past; remote; remote history of; old; former; formerly; in childhood; childhood; resolved; healed; treated; previous history of; prior history of; underwent; post op; postop; post-op
historical backward 3: cleared; has cleared; cleared up; has cleared up; gone; is gone; now gone; normalized; has normalized; - normalized; - gone; - cleared
historical backward 6: last january; last february; last march; last april; last may; last june; last july; last august; last september; last october; last november; last december; last spring; last summer; last fall; last winter; last autumn; off since; in college; in high school; in grade school; as a kid; as a teen; as a teenager; as a toddler; as an infant; in infancy; in her teens; in his teens; in the past; years ago; yrs ago; months ago; year ago; resolved; has resolved; is resolved; in childhood; as a child; since resolved; now resolved; last year; removed; in remission; years prior; decades ago; cured; is cured; was cured; outgrown; since outgrown
family forward 14: bro; sis; older bro; younger bro; mother; mom; mother's; father; dad; father's; parent; parents; brother; sister; sibling; siblings; aunt; uncle; grandmother; grandfather; grandparent; grandparents; MGM; MGF; PGM; PGF; cousin; family history of; family history; family hx of; family hx; fhx; fh of; fh; fam hx; runs in family; maternal; paternal; niece; nephew; relative; relatives; family member; family members; granddaughter; grandson; grandchild; stepfather; stepmother; stepbrother; stepsister; stepson; stepdaughter; dad's; mom's; sister's; brother's; parents'; parent's; aunt's; uncle's; grandmother's; grandfather's; cousins; aunts; uncles; nephews; nieces; half sister; half brother; grandma; grandpa; granddad; family hx positive for; family history positive for; fhx positive for; fh positive for; fhx sig for; mother's side; father's side
family backward 6: in mother; in father; in her mother; in her father; in his mother; in his father; in sister; in brother; in her sister; in his brother; runs in the family; runs in family; in the family; in family; in parents; in his family; in her family; in the mother; in the father; in a sister; in a brother; in sibling; in siblings; in sisters; in brothers; in son; in daughter; in aunt; in uncle; in an aunt; in an uncle; in grandmother; in grandfather; in grandparents; in maternal grandmother; in maternal grandfather; in paternal grandmother; in paternal grandfather; in maternal aunt; in paternal aunt; in maternal uncle; in paternal uncle; in cousin; in a cousin; in MGM; in MGF; in PGM; in PGF; in relatives; in a relative; on mother's side; on father's side; on maternal side; on paternal side; in first degree relative; in a first degree relative; in dad; in mom
other_person forward 10: who herself has; who himself has; who also has; son; daughter; wife; husband; partner; coworker; co worker; roommate; sick contact; sick contacts; spouse; boyfriend; girlfriend; donor; friend; neighbor; classmate; teammate; fiance; fiancee; fiancé; fiancée; caregiver has; caregiver with; boss; colleague; colleagues; coworkers; classmates; teammates; roommates; girlfriend's; boyfriend's; husband's; wife's; partner's; son's; daughter's; spouse's; friend's; friends; neighbor's; neighbors; ex husband; ex wife; housemate; stepchild; foster child; his dog has; her dog has; dog has; his cat has; her cat has; cat has; kids at; children at; others at; caring for; cares for; exposed to a child with; exposed to child with; exposed to a person with; exposed to someone with; exposed to people with; classmate's
other_person backward 6: contact; contacts; for partner; for her partner; for his partner; for husband; for wife; for spouse
hypothetical forward 16: call :; return :; er for; er if; ed if; to er if; go to ed for; go to er for; go to the ed for; go to the er for; to ed for; to er for; ed for; er for; er :; ed :; to the ed for; to the er for; emergency department for; emergency room for; l & d for; 911 for; call at once for; call at once with; call same day for; call the same day with; call same day with; call with; call right away for; call immediately for; call us for; ring for; seek care if; come back for; come in for; return sooner for; back sooner for; asked about; asked specifically about; inquired about; go to ed with; er with; return with
hypothetical forward 14: if no; if not; if any; if; should; return if; call for; call if; risk of; risk for; risk factors for; risks of; risks include; at risk for; at risk of; to prevent; prevent; prevention of; preventing; prophylaxis; prophylaxis for; in case of; counselled on; counseled on; counseled about; counseled regarding; screening for; screen for; monitor for; precautions; watch for; educated about; education about; education on; avoid; return for; seek care for; warning signs of; symptoms of; such as; discussed risk of; in the event of; as needed for; prn; use for; unless; can cause; may cause; could cause; side effects include; side effects; until; in order to; reduce risk of; decrease risk of; lower risk of; contraindicated; goal of; look out for; when to call; instructed to call; fear of; fears; monitoring for; be alert for; alert for; seek immediate care for; seek immediate care; seek care; seek medical care for; seek medical attention for; counselled about; counselled re; counselled regarding; counseled re; counseling on; counseling about; counseling re; counseling regarding; counselling about; counselling on; ses include; ses incl; se include; warned about; warned of; warned re; warned that; warned against; warning about; warnings about; black box warning; boxed warning; rarely cause; rarely causes; can rarely cause; might cause; may rarely cause; can lead to; could lead to; may lead to; might lead to; can progress to; could progress to; may progress to; might progress to; progression to; might develop; may develop; could develop; can develop; can become; could become; may become; can result in; may result in; could result in; complications include; complications including; complications incl; potential complications; possible complications; taught signs of; taught signs; taught about; taught to; info on; info about; information on; information about; handout on; handout about; handout for; handouts on; leaflet on; brochure on; pamphlet on; read about; learned about; protect against; protects against; lower the chance of; chance of; chances of; likelihood of; asks about; ask about; asking about; asked if; asks if; asks whether; asked whether; asks whether this is; questions about; question about; questions regarding; queries about; with caution in; caution in; caution with; reasons to call; reasons to return; red flags; red flag; risks including; risks incl; risk including; risks :; risks; risk :; se :; ses :; side effect :; side effects :; aes :; adverse effects include; consent :; complications :; warnings :; approved for; educated on; educated re; educated regarding; educated that; instructed on; instructed about; instructed re; vaccine against; vaccination against; immunization against; vaccinated against; vaccinated for; to avoid; so as to avoid; if positive for; if pos for; in those with; in patients with; in people with; in anyone with; for anyone with; protective against; reduces risk of; higher risk of; lifetime risk of; report any; report :; notify if; notify for; let us know if; page if; message if; call sooner for; call sooner if; sooner if; sooner for; sooner with; earlier if; back if; come back if; call back if; call back for; call back with; call us if; call us with; call office for; call office if; call clinic for; call clinic if; call the office for; call the office if; call the office with; call the clinic for; call the clinic with; call the clinic if; call or return for; call or return if; return sooner if; return immediately for; return immediately if; return earlier for; return with any; go to er if; go to ed if; to the er with; to the ed with; to er if; to ed if; er if; ed if; er with; ed with; 911 if; urgent care for; urgent care if; emergency care for; when to seek care; sick day rules; return precautions; strict return precautions; rtc for; rtc with; if develops; any of the following
hypothetical backward 3: teaching; workup; work-up; w/u; work up; action plan; action plans; handout; handouts; support group; support groups; brochure; leaflet; pamphlet; info; information; fact sheet; warning signs; awareness; calculator; guideline; literature
hypothetical backward 1: booster; boosters; shot; shots
hypothetical backward 8: - > er; - > ed; - > call; - > clinic; - > ophtho; - > urgent; - > return; - > rtc; → er; → ed; → call; → clinic; → ophtho; → urgent; → return; → rtc; if symptomatic; instructions; instructions reviewed; instructions given; sick day rules; sick-day rules; rules reviewed; if it worsens; if worse; if she declines; if he declines; at next visit; next visit; next wk; next week; next month; if no response; if no better; if fails; if this fails; if culture positive; if cultures positive; if culture is positive; if positive; if confirmed; if it occurs; if they occur; if this occurs; if occurs; if it develops; should it occur; if labs positive; if test positive; on the news; online
hypothetical backward 5: labs sent; labs pending; labs drawn; swab; swabs; culture done; vax; vaxes; immunization; immunizations; vaccines; vaccinations; jab; series; toxoid; donor; candidate; evaluation pending; list updated; in fall; in the fall; prophylactic; precautions; prophylaxis; screening; prevention; risk; return precautions; clinic; protocol; score; test; tests; panel; antibody; antibodies; screen; guidelines; vaccine; vaccination; medication; medications; education
planned backward 3: referral; referral discussed; referral placed
planned forward 3: next
planned forward 10: will consider; consider for; planned; plan for; plan to; planning; scheduled for; scheduled; will schedule; will obtain; will order; will refer; discuss; discussed; to discuss; offered; refer for; refer to; refer him; refer her; refer them; refer patient; refer pt; referring; booked for; book for; referral to; referral for; referred for; recommend; recommended; to undergo; would like; wants; interested in; candidate for; order; ordered; obtain; send; repeat; start; begin; initiate; prescribe
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
    'reports;states;says;notes;noted;noticed;brings;brought;denies;describes;mentions;thinks;believes;worries;endorses;called;gave history;gave the history;gave consent;is concerned;is worried;are concerned;report;state;say;reported;stated;said'.split(
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
    'day history of;days history of;week history of;weeks history of;month history of;months history of;year history of;years history of;hour history of;hours history of;day hx of;week hx of;month hx of;year hx of;d hx of;wk hx of;mo hx of;d history of;wk history of;mo history of;history reviewed;history obtained;history provided;history given;history per;history unchanged;history as above;history and;history significant for;medical history;surgical history;social history;medication history;smoking history;ob history;gyn history;obstetric history;no increase;no change;no changes;not only;without difficulty;gram negative;no known drug allergies;no known allergies;not drain;history and physical;history taken from;history of present illness;' +
    'history obtained from;no show;no-show;negative pressure;hiv negative;no improvement;not improved;not improving;not well controlled;not controlled;not at goal;without improvement;without relief;not responding;' +
    'not helping;not resolved;not resolving;not better;not taking;not tolerated;does not tolerate;not tolerating;risk factor modification;no doubt;past due;post menopausal;post traumatic;post op day;past week;past month;past year;past few;' +
    'past several;past two;past three;past 2;past 3;should continue;should be;past day;past days;past weeks;past months;past years;old male;old female;old man;old woman;old boy;old girl;year old;years old;yo;' +
    "doesn't tolerate;doesn't help;doesn't respond;doesn't want;doesn't like;doesn't take;doesn't improve;doesn't work;" +
    'does not help;does not respond;does not want;does not like;does not take;does not improve;does not work;does not use;' +
    "doesn't use;isn't controlled;isn't well controlled;isn't improving;isn't helping;isn't taking;isn't at goal;isn't better;" +
    "isn't sure;is not sure;wasn't taking;wasn't controlled;hasn't improved;hasn't resolved;hasn't helped;hasn't been taking;" +
    "hasn't responded;has not improved;has not resolved;has not helped;has not been taking;has not responded;didn't help;" +
    "didn't work;didn't improve;didn't tolerate;didn't take;did not help;did not work;did not improve;did not tolerate;" +
    'did not take;not due for;not responsive;not adequately;not well;not fully;not completely;not optimally;not yet at goal;' +
    'not using;not compliant;not adherent;not wearing;not wanting;not interested;not ready;not willing;not able to;not feeling;' +
    'no relief;no longer taking;no longer effective;not sure;if needed;if any;if not;if no;negative impact;without interruption;' +
    'not otherwise specified;previous visit;prior visit;last visit;risk stratification;mo old;month old;' +
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
