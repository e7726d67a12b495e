export const BODY_PARTS = new Set(
  (
    'shoulder elbow wrist hand finger thumb hip knee ankle foot toe leg arm thigh calf forearm humerus radius ulna femur tibia fibula patella clavicle scapula eye ear breast lung kidney testis ovary ' +
    'heel buttock axilla groin eyelid index middle ring little great meniscus achilles rib carotid extremity limb hamstring phalanx metatarsal metacarpal cheek ureter abdomen back neck head chest nose throat skin heart liver ' +
    'stomach spine pelvis scalp face forehead ankle joint bone muscle tendon ligament artery vein nerve colon rectum anus vagina uterus cervix prostate trunk bladder urethra penis scrotum vulva esophagus mouth tongue lip tooth jaw'
  ).split(' '),
);

/** Parts that many problems of one patient may share: naming one ties a sentence to a problem only loosely. */
export const LIMBS_AND_REGIONS = new Set(
  'shoulder elbow wrist hand finger thumb hip knee ankle foot toe leg arm thigh calf forearm limb extremity neck back head chest abdomen skin face joint bone muscle heel groin spine pelvis buttock scalp'.split(
    ' ',
  ),
);

const PLACES_ON_A_PART = new Set(
  'quadrant upper lower inner outer multiple other first second third fourth fifth shaft base neck surgical distal proximal end posterior anterior medial lateral horn lobe'.split(
    ' ',
  ),
);

/** Words that say where: they may be taken from a sentence that shares no more than the part of the body with the problem. */
export const namesSite = (word: string): boolean => BODY_PARTS.has(word) || PLACES_ON_A_PART.has(word);
