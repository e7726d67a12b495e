/** How people tell what happened, by kind; the main terms of the external-cause index that list its objects. */
export type EventKind = 'fall' | 'kicked' | 'struck' | 'contact' | 'bite' | 'caught';
export type InjuryEvent = { kind: EventKind; mainTerm: RegExp; told: RegExp };

export const EVENTS: readonly InjuryEvent[] = [
  {
    kind: 'fall',
    mainTerm: /^(?:Fall|Jumped)\b/,
    told: /\b(?:fell|fall(?:s|en|ing)?|slid|slip(?:s|ped|ping)?|trip(?:s|ped|ping)?|stumbl(?:e|ed|ing)|tumbl(?:e|ed|ing)|toppled|jump(?:ed|ing)|leap(?:ed|t)|(?:went|came|go) down|spill|wiped? ?out|landed|lost (?:his|her|their|my) (?:balance|footing)|missed (?:a|the|his|her) (?:last |bottom |final )?step|thrown|bucked)\b/gi,
  },
  { kind: 'kicked', mainTerm: /^Kicked\b/, told: /\bkick(?:ed)? (?:\w+ ){0,4}by\b/gi },
  {
    kind: 'struck',
    mainTerm: /^(?:Struck|Striking|Bumping)\b/,
    told: /\b(?:hit|hits|hitting|struck|striking|bang(?:ed|ing)|bump(?:ed|ing)|walk(?:ed|ing) into|r[au]n(?:ning)? into|kick(?:ed|ing)|stub(?:bed|bing)|elbowed|kneed|knock(?:ed|ing)|whacked|collided|smack(?:ed|ing)|jammed)\b/gi,
  },
  {
    kind: 'contact',
    mainTerm: /^(?:Contact|Burn|Scald|Nail|Foreign body)\b/,
    told: /\b(?:cut|cuts|cutting|slic(?:e|ed|ing)|lacerat\w+|stabb?(?:ed|ing)?|nick(?:ed|ing)|gash(?:ed)?|punctur\w+|prick(?:ed)?|poked|impaled|stuck|stick|stepped on|burn(?:s|ed|t|ing)?|scald(?:ed|ing)?|touch(?:ed|ing)|spill(?:ed|ing)?|splash(?:ed|ing)?|splatter(?:ed)?|grabbed|grazed|scraped|amputat\w+|got (?:his|her|my|their) \w+ in)\b/gi,
  },
  {
    kind: 'bite',
    mainTerm: /^(?:Bite|Scratched)\b/,
    told: /\b(?:bit|bite|bites|bitten|biting|nipped|mauled|scratch(?:ed)?|clawed|attacked)\b/gi,
  },
  {
    kind: 'caught',
    mainTerm: /^(?:Caught|Crushed|Pinched|Jammed)\b/,
    told: /\b(?:caught|pinch(?:ed)?|crush(?:ed|ing)?|slamm(?:ed|ing)|smash(?:ed|ing)|trapped|shut|jammed|wedged)\b/gi,
  },
];

/** What people say | the words of the index for it, narrower first. */
const OBJECTS = `
tub | bathtub
shower stall | shower
couch | furniture
sofa | furniture
loveseat | furniture
recliner | chair furniture
armchair | chair furniture
barstool | stool furniture
rocker | chair
bunk | bed
crib | bed
mattress | bed
gurney | bed
dresser | furniture
table | furniture
desk | furniture
bookcase | furniture
bookshelf | furniture
nightstand | furniture
cabinet | furniture
bedframe | furniture
countertop | furniture
ottoman | furniture
stepstool | stool
stairway | staircase
stairwell | staircase
stair | staircase
stoop | step
porch | step
attic | building
deck | balcony
rooftop | roof
dog | animal
puppy | dog animal
cat | animal
kitten | cat animal
pitbull | dog
shepherd | dog
chainsaw | chain saw
mower | lawnmower
tablesaw | bench saw
miter | circular saw
blade | knife
boxcutter | knife
pocketknife | knife
machete | knife
mandoline | meat slicer
windowpane | glass
bottle | glass
jar | glass
mirror | glass
coffee | hot drink
tea | hot drink
cocoa | hot drink
soup | hot food
noodle | hot food
ramen | hot food
oatmeal | hot food
grease | hot fat
oil | hot fat
fryer | hot fat
kettle | hot water
iron | hot household appliance
burner | hot stove
oven | hot stove
stove | hot
skillet | hot
pan | hot cooking
muffler | hot engine
exhaust | hot engine
heater | heating appliance
pole | lamppost stationary
post | stationary
doorframe | stationary
door | stationary
opponent | person
teammate | person
player | person
classmate | person
sibling | person
brother | person
sister | person
monkey bar | jungle gym
mouse | rodent
embankment | incline
hillside | hill
gutter | roof
trampoline | playground equipment
forklift | machine
helmet | sports equipment
bleacher | structure
`;

export const KINDS_OF_OBJECT: ReadonlyMap<string, readonly string[]> = new Map(
  OBJECTS.trim()
    .split('\n')
    .map((row) => {
      const [said = '', kinds = ''] = row.split(' | ');
      return [said.trim(), kinds.trim().split(' ')] as const;
    }),
);
