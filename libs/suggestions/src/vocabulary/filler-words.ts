/** Words that carry no meaning for choosing a concept; they are neither required nor explained. */
export const FILLER_WORDS = new Set(
  (
    'the do does did a an of in on at by for to from with and or as is are was were be been being this that these those it its his her their he she they patient patients pt ' +
    'who which has have had having will would can could also than then there here today now new ongoing stable compensated controlled uncontrolled well improved improving worsening ' +
    'worse better resolved resolving likely doing currently current including involving both other others specified unspecified nos nec elsewhere classified ' +
    'not without due d/t 2/2 because caused associated related following after during under per via use any all some several type site sites ' +
    'region area part parts onset episode symptomatic asymptomatic established known presenting presents management evaluation ' +
    'follow followup f/u up visit continue monitor w/ w/o he she my our your i we see etc diagnosis dx diagnosed overall mostly slightly very quite still ' +
    'previously recently again left-sided right-sided sided side min level levels'
  ).split(' '),
);

/** Filler that nevertheless means something when a code title says it: kept for titles, weak in scoring. */
export const GENERIC_WORDS = new Set(
  (
    'disease disorder syndrome condition adverse effect primary secondary acute chronic simple general generalized joint ligament organ tissue system body lesion problem abnormal ' +
    'multiple essential idiopathic nontraumatic nonrheumatic adult encounter initial subsequent acquired mild moderate severe uncomplicated complicated internal external ' +
    'upper lower anterior posterior lateral medial left right bilateral unilateral benign native injury affecting finding mellitus native level wall region degenerative ' +
    'plus minus female male child infant adult mucosa structure element limb extremity localized routine personal history family'
  ).split(' '),
);

export const SIDE_WORDS: ReadonlyMap<string, 'right' | 'left' | 'bilateral'> = new Map([
  ['right', 'right'],
  ['left', 'left'],
  ['bilateral', 'bilateral'],
]);
