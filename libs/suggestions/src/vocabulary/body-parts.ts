export const BODY_PARTS = new Set(
  (
    'shoulder elbow wrist hand finger thumb hip knee ankle foot toe leg arm thigh calf forearm humerus radius ulna femur tibia fibula patella clavicle scapula eye ear breast lung kidney testis ovary ' +
    'heel buttock axilla groin eyelid index middle ring little great meniscus achilles rib carotid extremity limb hamstring phalanx metatarsal metacarpal cheek ureter abdomen back neck head chest nose throat skin heart liver ' +
    'stomach spine pelvis scalp face forehead ankle joint bone muscle tendon ligament artery vein nerve colon rectum anus vagina uterus cervix prostate bladder urethra penis scrotum vulva esophagus mouth tongue lip tooth jaw'
  ).split(' '),
);
