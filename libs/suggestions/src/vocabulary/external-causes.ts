/** pattern | code without the encounter character. The first row of a group that matches is used. All patterns are searched without case. */
export const MECHANISMS = `
(?:slip\\w{0,20}|fell|fall\\w{0,20}|tripp\\w{0,20}|slid|(?:went|going|came) down|landed|wip(?:ed|ing) ?out|lost (?:his|her|their|my) (?:footing|balance))[^.\\n]{0,40}\\b(?:icy|ice|snow\\w{0,20})[^.\\n]{0,12}\\b(?:stairs?|steps?|staircase|porch steps)\\b|(?:slip\\w{0,20}|fell|fall\\w{0,20}|tripp\\w{0,20}|slid|(?:went|going|came) down|landed|wip(?:ed|ing) ?out|lost (?:his|her|their|my) (?:footing|balance))[^.\\n]{0,30}\\b(?:stairs?|steps?)\\b[^.\\n]{0,30}\\b(?:ice|icy|snow)\\b | W00.1
(?:slip\\w{0,20}|fell|fall\\w{0,20}|tripp\\w{0,20}|slid|(?:went|going|came) down|landed|wip(?:ed|ing) ?out|lost (?:his|her|their|my) (?:footing|balance))[^.\\n]{0,40}\\b(?:ice|icy|snow)\\b(?! (?:pack|skat|hockey))|\\b(?:ice|icy|snowy)\\b[^.\\n]{0,40}\\b(?:slipped|fell|went down|feet (?:went|slid|came) out) | W00.0
\\b(?:stumbl\\w{0,20}|tripp\\w{0,20}|slipp\\w*)\\b[^.\\n]{0,50}\\b(?:caught (?:him|her|my|them)sel\\w+|(?:without|before|avoid(?:ed|ing)?|(?:did|does) not|didn't|but (?:did )?not|almost|nearly) (?:fall(?:ing)?|fell))|\\b(?:almost|nearly) (?:fell|slipped|tripped) | W18.49
\\b(?:fell|fall|falling|tripped|slipped|tumbled)\\b[^.\\n]{0,30}\\b(?:curb)\\b|stepp\\w+ off (?:of )?(?:a |the )?curb | W10.1
\\b(?:fell|fall|falling|tripped|slipped|tumbled|missed)\\b[^.\\n]{0,40}\\b(?:stairs?|steps?(?![- ]?(?:stool|ladder))|staircase|stairway)\\b|\\b(?:stairs|steps|staircase)\\b[^.\\n]{0,30}\\b(?:fell|tripped|slipped|missed) | W10.9
\\b(?:fell|fall|falling)\\b[^.\\n]{0,30}\\bladder\\b | W11.XXX
\\b(?:fell|fall|falling)\\b[^.\\n]{0,30}\\b(?:scaffold\\w*)\\b | W12.XXX
\\b(?:fell|fall|falling)\\b[^.\\n]{0,30}\\broof\\b | W13.2
\\b(?:fell|fall|falling)\\b[^.\\n]{0,30}\\btree\\b | W14.XXX
\\b(?:fell|fall|falling|rolled)\\b[^.\\n]{0,20}\\b(?:out of|off|from)[^.\\n]{0,12}\\bbed\\b | W06.XXX
\\b(?:fell|fall|falling)\\b[^.\\n]{0,20}\\b(?:chair)\\b | W07.XXX
\\b(?:slip\\w{0,20}|slid|fell|fall|falling)\\b[^.\\n]{0,30}\\b(?:shower|bath ?tub|tub)\\b|\\b(?:shower|bath ?tub|tub)\\b[^.\\n]{0,50}\\b(?:slipped|slid|fell)\\b | W18.2
\\b(?:fell|fall|falling)\\b[^.\\n]{0,30}\\b(?:monkey bars|jungle gym)\\b | W09.2
\\b(?:fell|fall|falling|jumped)\\b[^.\\n]{0,30}\\b(?:swing)\\b | W09.1
\\b(?:fell|fall|falling|jumped)\\b[^.\\n]{0,12}\\b(?:off|from|down|on)\\b[^.\\n]{0,10}\\bslide\\b | W09.0
\\b(?:pushed|shoved|tackled)\\b[^.\\n]{0,50}\\b(?:fell|fall|landed|went down)\\b|\\bknocked (?:down|over|to the ground) by (?:a |an |the |his |her )?(?:another|someone|person|player|kid|child|student|man|woman|teammate|opponent) | W03.XXX
\\b(?:fell|fall|falling|jumped)\\b[^.\\n]{0,12}\\b(?:off|from|on)\\b[^.\\n]{0,20}\\b(?:playground (?:equipment|structure|set)|trampoline|play ?set|see-?saw)\\b | W09.8
\\b(?:fell|fall|falling|FOOSH|accident|wiped out|crash\\w{0,20}|thrown|came off|flipped|rolled)\\b[^.\\n]{0,30}\\b(?:skateboard\\w*) | V00.131
\\b(?:fell|fall|falling|accident|wiped out|crash\\w{0,20}|thrown|came off|flipped|rolled)\\b[^.\\n]{0,30}\\b(?:electric scooter|e-?scooter) | V00.841
\\b(?:fell|fall|falling|accident|wiped out|crash\\w{0,20}|thrown|came off|flipped|rolled)\\b[^.\\n]{0,30}\\bhoverboard | V00.848
\\b(?:fell|fall|falling|accident|wiped out|crash\\w{0,20}|thrown|came off|flipped|rolled)\\b[^.\\n]{0,30}\\b(?:kick |razor |his |her |a )scooter\\b | V00.141
\\b(?:fell|fall|falling|accident|wiped out|crash\\w{0,20}|thrown|came off|flipped|rolled)\\b[^.\\n]{0,30}\\b(?:ATV|four[- ]wheeler|quad bike)\\b|\\b(?:ATV|four[- ]wheeler)\\b[^.\\n]{0,40}\\b(?:flipped|rolled|crash\\w{0,20}|accident|thrown) | V86.95
\\b(?:fell|fall|falling|accident|wiped out|crash\\w{0,20}|thrown|came off|flipped|rolled)\\b[^.\\n]{0,30}\\b(?:sled|sledding|toboggan\\w*)\\b|\\bsledding[^.\\n]{0,40}\\b(?:fell|crash\\w*) | V00.221
\\b(?:fell|fall|falling|accident|wiped out|crash\\w{0,20}|thrown|came off|flipped|rolled)\\b[^.\\n]{0,30}\\b(?:snowboard\\w*)|snowboarding[^.\\n]{0,40}\\b(?:fell|fall|wiped out|crash\\w*) | V00.311
\\b(?:fell|fall|falling|accident|wiped out|crash\\w{0,20}|thrown|came off|flipped|rolled)\\b[^.\\n]{0,30}\\b(?:ski|skis|skiing)\\b|skiing[^.\\n]{0,40}\\b(?:fell|fall|accident|wiped out|crash\\w*) | V00.321
\\b(?:fell|fall|falling)\\b[^.\\n]{0,30}\\b(?:ice skat\\w*)|ice skating[^.\\n]{0,40}\\b(?:fell|fall) | V00.211
\\b(?:fell|fall|falling)\\b[^.\\n]{0,30}\\b(?:roller\\s?(?:skat|blad)\\w*)|(?:roller\\s?(?:skat|blad)\\w{0,20})[^.\\n]{0,40}\\b(?:fell|fall) | V00.121
\\b(?:fell|fall|falling|thrown|crash\\w{0,20}|wreck\\w*|went over|flew over)\\b[^.\\n]{0,30}\\b(?:bike|bicycle|handlebars)\\b|\\bover (?:the |his |her )?handlebars\\b|(?:bike|bicycle) (?:accident|crash)|\\b(?:riding (?:his|her|a|the) (?:\\w+ )?(?:bike|bicycle)|cycling|biking)\\b[^.\\n]{0,60}\\b(?:fell|crash\\w{0,20}|thrown|wiped out|went down|landed) | V18.4
\\b(?:fell|fall|falling|thrown|bucked)\\b[^.\\n]{0,30}\\bhorse\\b | V80.010
\\bmotorcycle (?:accident|crash|collision)|(?:fell|thrown|crash\\w{0,20}|laid down|dumped|dropped)[^.\\n]{0,20}motorcycle | V29.99
\\b(?:pedestrian|struck by (?:a )?(?:car|vehicle)|hit by (?:a )?(?:car|vehicle)) | V03.10
\\b(?:motor vehicle (?:accident|collision|crash)|car accident|auto(?:mobile)? accident|MVA|MVC|rear[- ]ended|car (?:crash|wreck)|t-boned)\\b | V89.2
\\b(?:dog (?:bite|bit)|bit(?:ten)? by (?:a |her |his |the |their |neighbor\\S* )*dog) | W54.0
\\b(?:cat (?:bite|bit)|bit(?:ten)? by (?:a |her |his |the )*cat) | W55.01
\\b(?:cat scratch|scratched by (?:a |her |his |the )*cat) | W55.03
\\b(?:(?:tick|insect|mosquito|flea|bug|spider) bites?|bit(?:ten)? by (?:a |an |the )?(?:tick|insect|bug|mosquito|spider)) | W57.XXX
\\b(?:stepped on|puncture\\w{0,20})[^.\\n]{0,20}\\bnail\\b | W45.0
\\b(?:cut|lac|lacs|lacerat\\w{0,20}|slic\\w{0,20}|stab\\w*)\\b[^.\\n]{0,40}\\b(?:knife|knives|box ?cutter|machete)\\b|\\bknife\\b[^.\\n]{0,25}(?:slip|cut) | W26.0
\\b(?:cut|lac|lacs|lacerat\\w*)\\b[^.\\n]{0,40}\\b(?:glass|window|mirror)\\b(?!es) | W25.XXX
\\b(?:cut|lacerat\\w*)\\b[^.\\n]{0,40}\\b(?:saw|table saw|power tool|grinder|drill)\\b | W31.2
\\b(?:lawn ?mower)\\b[^.\\n]{0,30}(?:cut|injur|accident)|(?:cut|injur\\w{0,20})[^.\\n]{0,30}lawn ?mower | W28.XXX
\\b(?:hit|struck)\\b[^.\\n]{0,25}\\bbat\\b(?! bite) | W21.11
\\b(?:hit|struck)\\b[^.\\n]{0,25}\\bgolf club\\b | W21.13
\\b(?:hit|struck)\\b[^.\\n]{0,25}\\b(?:racquet|racket)\\b | W21.12
\\b(?:hit|struck)\\b[^.\\n]{0,25}\\bgolf ball\\b | W21.04
\\bkick(?:ed)? (?:\\w+ ){0,4}by (?:a |the |his |her )?horse | W55.12
\\bkick(?:ed)? (?:\\w+ ){0,4}by (?:a |the |his |her )?cow | W55.22
\\b(?:needle ?stick|stuck (?:him|her|my)self with (?:a|the)[^.\\n]{0,20}needle)[^.\\n]{0,60}\\b(?:used|contaminated|dirty|drawn|patient|blood)|\\b(?:used|contaminated|dirty)\\b[^.\\n]{0,20}needle\\b | W46.1
\\bneedle ?stick | W46.0
\\bpaper cut | W26.2
\\b(?:thorns?|cactus|rose bush|sticker bush) | W60.XXX
\\b(?:splinter|sliver|fish(?:ing)?[ -]?hook|toothpick)\\b | W45.8
\\b(?:can lid|lid of (?:a|the) can|tin can|(?:open(?:ing|ed)|edge of) a can)\\b | W26.8
\\b(?:hit|struck)\\b[^.\\n]{0,25}\\bfootball\\b|\\bfootball (?:hit|struck)\\b | W21.01
\\b(?:hit|struck)\\b[^.\\n]{0,25}\\bvolleyball\\b|\\bvolleyball (?:hit|struck)\\b | W21.06
\\b(?:hit|struck)\\b[^.\\n]{0,25}\\bsoftball\\b|\\bsoftball (?:hit|struck)\\b | W21.07
\\b(?:hit|struck)\\b[^.\\n]{0,25}\\bbaseball\\b|\\bbaseball (?:hit|struck)\\b | W21.03
\\b(?:hit|struck)\\b[^.\\n]{0,25}\\bsoccer ball\\b|\\bsoccer\\b[^.\\n]{0,60}\\bball\\b[^.\\n]{0,40}\\b(?:hit|struck)\\b | W21.02
\\b(?:hit|struck)\\b[^.\\n]{0,25}\\bbasketball\\b|\\bbasketball (?:hit|struck)\\b|\\bbasketball\\b[^.\\n]{0,60}\\bball\\b[^.\\n]{0,40}\\b(?:hit|struck)\\b | W21.05
\\b(?:hit|struck|jammed)\\b[^.\\n]{0,25}\\bball\\b|\\bball (?:hit|struck)\\b | W21.00
\\b(?:collided|collision|ran into|tackled|kicked|bumped)\\b[^.\\n]{0,30}\\b(?:player|teammate|opponent|person|another)|\\b(?:knocked|bumped|banged|clashed|butted|cracked) heads\\b|\\bclash of heads\\b|\\bhead[- ]to[- ]head\\b | W51.XXX
\\b(?:slammed|caught|shut|closed|crush(?:ed|ing)?|pinched|jammed|smashed)\\b[^.\\n]{0,40}\\b(?:door|drawer|machine|gate|tailgate|trunk|hood|hinge|folding (?:chair|table)|lid|press)\\b|\\b(?:door|tailgate|trunk|hood)\\b[^.\\n]{0,20}\\b(?:slammed|shut|closed) on\\b | W23.0
\\b(?:box(?:es)?|pallet|branch|limb|tree|shelf|weights?|dumbbell|plate|brick|rock|tile|board|beam|pipe|hammer|tool|television|TV|can|jar|bottle|log|crate|bucket|dresser|refrigerator|motor|engine)\\b[^.\\n]{0,15}\\b(?:fell|dropped|came down|landed)\\b[^.\\n]{0,14}\\bon(?:to)?\\b|\\bdropped\\b[^.\\n]{0,40}\\bon(?:to)? (?:her|his|my|the|their) (?:\\w+ )?(?:foot|toe|hand|finger|head) | W20.8
\\b(?:burn\\w{0,20}|scald\\w{0,20}|spilled)\\b[^.\\n]{0,40}\\b(?:coffee|tea|soup)\\b | X10.0
\\b(?:burn\\w{0,20}|splash\\w*)\\b[^.\\n]{0,40}\\b(?:oil|grease)\\b|\\b(?:oil|grease)\\b[^.\\n]{0,20}\\b(?:splash\\w{0,20}|spatter\\w{0,20}|splatter\\w{0,20}|popped|spilled) | X10.2
\\b(?:burn\\w{0,20}|scald\\w{0,20}|spilled)\\b[^.\\n]{0,40}\\b(?:boiling|hot) (?:water|liquid) | X12.XXX
\\b(?:burn\\w{0,20}|touched)\\b[^.\\n]{0,40}\\b(?:stove|oven|burner)\\b | X15.0
\\b(?:burn\\w{0,20}|touched)\\b[^.\\n]{0,40}\\b(?:(?:curling|flat|clothes|hot) iron|iron|hair ?straightener)\\b | X15.8
\\b(?:assault\\w{0,20}|punched (?:by|in)|physical altercation|fist fight|fight with) | Y04.0
\\b(?:punched|hit)\\b[^.\\n]{0,12}\\b(?:a |the )?wall\\b | W22.01
\\b(?:hit|struck|bumped)\\b[^.\\n]{0,15}\\b(?:head|knee|elbow|arm|foot|toe|shin)\\b[^.\\n]{0,15}\\b(?:on|against)\\b | W22.8
\\b(?:ran|walked|walking|running|bumped|crashed|slammed|backed)\\b[^.\\n]{0,8}\\binto\\b[^.\\n]{0,14}\\b(?:furniture|table|chair|couch|bed|desk|dresser|cabinet)\\b|\\b(?:hit|stubbed|struck|kicked|banged)\\b[^.\\n]{0,40}\\b(?:on|against)\\b[^.\\n]{0,14}\\b(?:furniture|table|chair|couch|bed|desk|dresser|cabinet|coffee table)\\b | W22.03
\\b(?:ran|walked|walking|running|bumped|crashed|slammed|backed)\\b[^.\\n]{0,8}\\binto\\b[^.\\n]{0,14}\\b(?:tree|pole|post|fence|door|wall|rail\\w{0,20}|bench|object)\\b | W22.8
\\b(?:stepp\\w+ in(?:to|side)?|foot in)\\b[^.\\n]{0,12}\\b(?:hole|pothole|divot|rut)\\b | W18.42
`;

/** Where neither a pattern above nor the official index finds the object. */
export const GENERAL_MECHANISMS = `
\\b(?:slipped|tripped|stumbled|tripping|slipping)\\b(?![^.\\n]{0,25}(?:but|without|did not) fall) | W01.0
\\b(?:fell|fall|falling)\\b[^.\\n]{0,40}\\b(?:play(?:ing|ed)|game|practice|running|soccer|basketball|football|volleyball|tennis)\\b|\\b(?:playing|running)\\b[^.\\n]{0,60}\\b(?:fell|fall)\\b | W01.0
\\b(?:ground[- ]level fall|GLF|(?:fell|fall) from (?:a )?standing(?: height)?|same[- ]level fall)\\b | W18.30
\\b(?:fell|mechanical fall|FOOSH|fall on outstretched|sustained a fall|had a fall|suffered a fall|after a fall|from a fall|due to a fall)\\b | W19.XXX
\\b(?:lift(?:ed|ing)|carry(?:ing)?|moving (?:boxes|furniture|heavy)|pick(?:ed|ing) up|overexert\\w{0,20}|pulling|pushing)\\b | X50.0
\\b(?:twist(?:ed|ing)|roll(?:ed|ing)|invert(?:ed|ing)|pivot\\w{0,20}|awkward)\\b | X50.1
`;

export const ACTIVITIES = `
volleyball | Y93.68
soccer | Y93.66
basketball | Y93.67
tackle football|playing football|football (?:game|practice|player) | Y93.61
baseball|softball | Y93.64
\\btennis\\b(?! elbow)|racquetball|pickleball|squash game | Y93.73
golf(?:ing|ed)?\\b(?!er's elbow) | Y93.53
ice hockey|playing hockey|hockey (?:game|practice) | Y93.22
lacrosse | Y93.65
rugby | Y93.63
gymnastics(?! (?:team|class))|doing gymnastics | Y93.43
cheerlead\\w* | Y93.45
danc(?:ing|ed) | Y93.41
yoga | Y93.42
trampolin\\w* | Y93.44
wrestl\\w* | Y93.72
martial arts|karate|judo|jiu ?jitsu | Y93.75
ski(?:ing|ed)\\b|snowboard\\w* | Y93.23
ice skat\\w* | Y93.21
roller\\s?(?:skat|blad)\\w{0,20}|skateboard\\w* | Y93.51
swimming | Y93.11
surf(?:ing|ed) | Y93.18
bik(?:ing|ed)|bicycling|riding (?:his|her|a|the) bi(?:ke|cycle) | Y93.55
horseback | Y93.52
rock climbing|mountain climbing | Y93.31
weight\\s?lifting|lifting weights|bench press\\w{0,20}|deadlift\\w{0,20}|squatting | Y93.B3
jogging|running(?! nose| late| water| out| a | behind| in the family)|marathon|went for a run | Y93.02
hik(?:ing|ed)|walking (?:her|his|the) dog|was walking | Y93.01
shovel(?:ing|ed) snow|snow shovel\\w{0,20}|shoveling | Y93.H1
garden(?:ing|ed)|yard\\s?work|raking|landscaping|mowing | Y93.H2
building|remodel\\w{0,20}|construction project|renovat\\w* | Y93.H3
cooking|grilling|frying|baking (?!soda) | Y93.G3
vacuum\\w* | Y93.E3
(?:doing|folding|carrying)[^.\\n]{0,12}laundry|laundry basket | Y93.E2
(?:doing |household )chores|house\\s?work|(?:tak(?:ing|e)|took|bring(?:ing)?) (?:out )?(?:the |her |his )?(?:trash|garbage)(?: out)? | Y93.E9
house\\s?clean\\w{0,20}|cleaning (?:the )?(?:house|home|bathroom|garage) | Y93.E9
bowling | Y93.54
`;

export const PLACES = `
sidewalk|\\bcurb\\b | Y92.480
parking lot | Y92.481
(?:on|in|crossing) (?:the |a )?street|(?:local )?road\\b(?! test) | Y92.410
highway|interstate|freeway | Y92.411
at (?:the |a |her |his )?gym\\b|gymnasium|fitness center | Y92.39
at school | Y92.219
playground | Y92.838
grocery store|supermarket|at (?:the )?(?:store|mall) | Y92.512
restaurant | Y92.511
apartment(?:'s)? kitchen|kitchen of (?:the |her |his )?apartment | Y92.030
in (?:the |her |his )?kitchen|kitchen floor | Y92.010
in (?:the |her |his )?(?:\\w+ )?bathroom | Y92.012
in (?:the |her |his )?(?:back |front )?(?:back)?yard | Y92.017
in (?:the |her |his )?garage | Y92.015
in (?:the |her |his )?driveway | Y92.014
soccer field | Y92.322
football field | Y92.321
baseball field|ball ?park | Y92.320
basketball court | Y92.310
warehouse|loading dock|\\bshop floor | Y92.59
(?:at|in) (?:the |a )?factory|assembly line|\\bmanufacturing plant | Y92.63
construction site|job ?site | Y92.61
(?:on|at) (?:the |a |his |her )?farm\\b|in the barn | Y92.79
in (?:the |her |his )?(?:bedroom|own room) | Y92.013
tennis court | Y92.312
`;

export type CausePattern = { pattern: RegExp; code: string };

export const parseCauses = (table: string): CausePattern[] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const at = row.lastIndexOf(' | ');
      return { pattern: new RegExp(row.slice(0, at), 'i'), code: row.slice(at + 3).trim() };
    });
