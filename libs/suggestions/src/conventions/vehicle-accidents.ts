/** Who sat where, in what, and what the vehicle met: the three parts of a transport accident code (ICD-10-CM V40–V49). */
type VehicleAccident = { code: string; at: number; length: number };

const ACCIDENT =
  /\b(?:motor vehicle (?:accident|collision|crash)|car (?:accident|crash|wreck)|auto(?:mobile)? accident|MVA|MVC|rear[- ]end(?:ed)?|t-boned|(?:hit|struck|plowed into|ran into|slammed into|crashed into|collided with)\b[^.\n]{0,30}\b(?:car|vehicle|truck|SUV|van|sedan|tree|pole|guardrail)|(?:car|vehicle|truck|SUV|van|sedan)\b[^.\n]{0,40}\b(?:hit|struck|plowed into|ran into|slammed into|crashed into|collided))/i;
const NOT_AN_OCCUPANT = /\b(?:pedestrian|walking|crossing|bicycl\w+|bike|cyclist|motorcycl\w+|scooter|skateboard\w*)\b/i;
const DRIVER = /\b(?:driver|driving|drove|behind the wheel|(?:was|is|were) stopped|at a (?:red )?(?:light|stop sign)|restrained driver)\b/i;
const PASSENGER = /\b(?:passenger|riding in|back ?seat|front seat)\b/i;
const FIXED = /\b(?:tree|pole|guard ?rail|wall|ditch|median|barrier|fence)\b/i;
const HEAVY = /\b(?:semi|18[- ]wheeler|tractor[- ]trailer|bus|heavy truck|dump truck)\b/i;
const OTHER_CAR =
  /\b(?:another|other|second|a|the) (?:car|vehicle|driver|sedan|van|SUV|truck|pickup)\b|rear[- ]end(?:ed)?|t-boned|sideswiped|head[- ]on/i;
const DENIES_DRIVING = /\b(?:passenger|not driving)\b/i;

/** The third character is what was met, the fourth who was hurt; null where no car accident of an occupant is told. */
export function vehicleAccident(story: string): VehicleAccident | null {
  const accident = ACCIDENT.exec(story);
  if (!accident) return null;
  const from = Math.max(0, accident.index - 400);
  const around = story.slice(from, accident.index + accident[0].length + 400);
  if (NOT_AN_OCCUPANT.test(around)) return null;
  const isPassenger = PASSENGER.test(around);
  const isDriver = !isPassenger && DRIVER.test(around) && !DENIES_DRIVING.test(around);
  const code = codeOf(around, isDriver ? '5' : isPassenger ? '6' : '9');
  return code ? { code, at: accident.index, length: accident[0].length } : null;
}

function codeOf(around: string, who: '5' | '6' | '9'): string | null {
  if (HEAVY.test(around)) return `V44.${who}XX`;
  if (OTHER_CAR.test(around)) return who === '9' ? null : `V43.${who}2X`;
  if (FIXED.test(around) && who !== '9') return `V47.${who}XX`;
  return null;
}
