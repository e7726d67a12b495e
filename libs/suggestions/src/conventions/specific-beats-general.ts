import type { CodingState } from './coding-state.js';

/** Pairs of one category where the second says nothing more once the first is there: specific | general. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/^J44[01]/, /^J449/],
  // Virus in the blood is part of the infection that is named.
  [/^B(?:1[5-9]|20)/, /^B349/],
  // The intent stands in the code of the poison (T14.91 is for an attempt of no named kind).
  [/^T(?:3[6-9]|[45]\d|6[0-5])\w\w2/, /^T1491/],
  // A working transplant ended the dialysis; a failed one is T86.1.
  [/^Z940/, /^Z992/],
  [/^I70[2-7]/, /^I739/],
  [/^M511[67]/, /^M512[67]/],
  [/^F810/, /^R480/],
  [/^Z796[2-9]/, /^Z7960/],
  [/^J45\d?[^9]|^J459[09]1/, /^J45909/],
  [/^J4[34]/, /^J4[02]/],
  [/^I50[1-8]/, /^I509/],
  [/^I48[0-2]/, /^I4891/],
  [/^N18(?!9)/, /^N189/],
  [/^N401/, /^N400/],
  [/^K21[0]/, /^K219/],
  [/^F33/, /^F32/],
  [/^F32[0-5]/, /^F32[9A]/],
  [/^F411/, /^F419/],
  [/^E78[0-4]/, /^E785/],
  [/^M1[5-8]|^M19[0-1]|^M19[27]/, /^M1990/],
  [/^G43[0-8]/, /^G4390/],
  [/^D5[0-9]|^D63/, /^D649/],
  [/^E66[08]/, /^E669/],
  [/^E0[0-3][0-8]|^E890|^E063/, /^E039/],
  [/^M54[34]|^M5[01]/, /^M545|^M549/],
  [/^I2[0-5]\d?1/, /^I2510/],
  [/^K57[2-9]2/, /^K57[39]0/],
  [/^K80[0-1]/, /^K802|^K81/],
  [/^I1[1-3]/, /^I10$/],
  [/^R310|^R312|^N3001/, /^R319/],
  [/^S06/, /^S09[09]/],
  [/^L40[1-9]/, /^L409/],
  [/^L2[03-5]/, /^L309/],
  [/^C50|^D05/, /^C50919|^C50919/],
  [/^M51[12]/, /^M51[39]/],
  [/^F172[19]/, /^F17200|^Z720/],
  [/^N30/, /^N390/],
  [/^H66[0-4]/, /^H669/],
  [/^J0[1-4]/, /^J069/],
  [/^I25[2-9]|^I2511/, /^I259/],
  [/^G20|^G35/, /^R251/],
  [/^M05|^M06[0-8]/, /^M069/],
  [/^O24[49]/, /^E1[0-3]/],
  [/^J(?:210|121|205)/, /^B974/],
  [/^J(?:09|1[01])/, /^B97/],
  [/^H264/, /^H269/],
  [/^I2511/, /^I209/],
  [/^M321/, /^M329/],
  [/^I83[0-2]/, /^I839|^I872/],
  [/^K70[34]|^K746/, /^K769/],
  [/^I851/, /^I850/],
  [/^K703/, /^K746/],
  [/^M1A/, /^M109/],
  [/^G43[0-8]/, /^G43909/],
  [/^G40[0-8]/, /^G40909/],
  [/^E21[01]|^N2581/, /^E213|^E8352/],
  [/^Z86010[12]/, /^Z860100/],
  [/^D12/, /^K635/],
  [/^D510/, /^E538/],
  [/^K4[0-5]/, /^K469/],
  [/^J3089/, /^B889|^B880/],
  [/^R338/, /^R339/],
  [/^T814[1-9]/, /^T814[09]/],
  [/^Z853/, /^Z859/],
  [/^E0822/, /^E0821/],
  [/^E0922/, /^E0921/],
  [/^E1022/, /^E1021/],
  [/^E1122/, /^E1121/],
  [/^E1322/, /^E1321/],
  [/^F0[123]/, /^R413|^R4181/],
  [/^N18|^E1[013]22|^I1[23]/, /^N289/],
  [/^M86[0-6]/, /^M869/],
  [/^L97..4|^M86/, /^M879/],
  [/^K5[01]|^A0[0-9]/, /^K529/],
  [/^F31/, /^F3[023]/],
  [/^M80/, /^M81/],
  [/^M50[01]/, /^M541[1-3]/],
  [/^M51[01]|^M472/, /^M541/],
  [/^M0[56]|^M08|^L405|^M1[01A]|^M00/, /^M659/],
  [/^G35[ABC]/, /^G35D|^G359/],
  [/^R878|^R876|^A630/, /^B977/],
  [/^I83[12]|^I872/, /^L309/],
  [/^Z00121/, /^Z00129/],
  [/^Z0001/, /^Z0000/],
  [/^Z01411/, /^Z01419/],
  [/^Z0141/, /^Z124/],
  [/^C7[78]|^C79[0-8]/, /^C799/],
  [/^G4[34]/, /^R519/],
  [/^G20B/, /^G24/],
  [/^B02/, /^M792|^Z8619/],
  [/^H25/, /^H269/],
  [/^E274[09]|^E89/, /^E279/],
  [/^Z511[12]/, /^Z5189/],
  [/^B20|^Z21/, /^Z2981/],
  [/^D570/, /^D571/],
  [/^I352/, /^I35[01]/],
  [/^E66813/, /^E6601/],
  [/^C/, /^D499/],
  [/^J1[2-7]|^B59|^B382/, /^J189/],
  [/^Z2232/, /^A490|^B956/],
  [/^B02[0-8]/, /^B029/],
  [/^D6181[01]/, /^D61818/],
  [/^K2[5-9]/, /^A048/],
  [/^E222/, /^E871/],
  [/^E240/, /^E249/],
  [/^D57[2-8]1/, /^D57[2-8]0/],
];

export function keepMostSpecific(state: CodingState): void {
  for (const [specific, general] of PAIRS) {
    const better = state.allProposed(specific).filter(({ code }) => !general.test(code));
    if (better.length === 0) continue;
    for (const candidate of state.allProposed(general)) {
      if (
        /^J069/.test(candidate.code) ||
        (/^F32/.test(candidate.code) &&
          !/^F31/.test(better[0]?.code ?? '') &&
          candidate.statement !== better[0]?.statement &&
          /^F33/.test(better[0]?.code ?? '') === false)
      )
        continue;
      state.drop(candidate, 'replaced_by_combination', `${better[0]?.code ?? ''} says more (CR-007)`);
    }
  }
  dropUnspecifiedTwins(state);
  dropUnspecifiedSiblings(state);
  keepOneAsthma(state);
}

/** Of two leaves of one concept that differ only in side, the one with a side stands. */
function dropUnspecifiedTwins(state: CodingState): void {
  for (const candidate of state.candidates) {
    if (!candidate.isProposed) continue;
    const twins = state.terms.view.lateralitySiblings(candidate.code);
    const title = state.terms.view.find(candidate.code)?.title ?? '';
    const isUnspecified = twins.length > 0 && /unspecified/i.test(title) && !/\b(?:right|left|bilateral)\b/i.test(title);
    const sided = twins.find(
      ({ side, entry }) => side !== 'unspecified' && state.candidates.some((each) => each.isProposed && each.code === entry.code),
    );
    if (isUnspecified && sided) state.drop(candidate, 'replaced_by_combination', `${sided.entry.code} names the side (CR-006)`);
  }
}

/**
 * "ADHD" in the story and "ADHD, predominantly inattentive" in the assessment: the unspecified code of a category (or of an unspecified
 * group in it) goes when another proposed code of that category says which. Injuries and neoplasms may be several.
 */
function dropUnspecifiedSiblings(state: CodingState): void {
  const { view } = state.terms;
  const isOpen = (code: string): boolean => /\bunspecified\b/i.test(view.find(code)?.title ?? '');
  for (const candidate of state.allProposed(/^(?![CDSTV-Z])/)) {
    if (!isOpen(candidate.code)) continue;
    let group = view.parent(candidate.code)?.code ?? candidate.code;
    if (group.length > 3 && isOpen(group)) group = view.parent(group)?.code ?? group;
    const better = state
      .allProposed(new RegExp(`^${group}`))
      .find((each) => each !== candidate && each.code !== candidate.code && !isOpen(each.code) && each.assertion === candidate.assertion);
    if (better) state.drop(candidate, 'replaced_by_combination', `${better.code} says which (CR-007)`);
  }
}

/** One patient has asthma of one severity: the line that names it stands, not the one that borrowed a word from its neighbour. */
function keepOneAsthma(state: CodingState): void {
  const all = state.allProposed(/^J45[2-5]/);
  const named = all.find(({ evidence }) => evidence.some(({ quote }) => /\b(?:intermittent|persistent)\b/i.test(quote)));
  if (!named) return;
  for (const each of all)
    if (each.code !== named.code && !each.evidence.some(({ quote }) => /\b(?:intermittent|persistent)\b/i.test(quote)))
      state.drop(each, 'replaced_by_combination', `${named.code} names the severity (CR-007)`);
}
