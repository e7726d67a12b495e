/** Shortened words that stand inside a query and need no code of their own: `short | official wording; other wording |`. */
export const SHORTHAND = `
ca | cancer malignant neoplasm; calcium |
cx | cervix; culture |
tip | distal phalanx |
fh | family history |
hep | hepatitis |
vag | vaginal |
abd | abdominal |
lac | laceration |
bilat | bilateral |
acc | accident |
preg | pregnancy |
subq | subcutaneous |
unsp | unspecified |
chr | chronic |
sx | symptoms |
rheum | rheumatoid |
npdr | nonproliferative diabetic retinopathy |
pdr | proliferative diabetic retinopathy |
luts | lower urinary tract symptoms |
vte | embolism thrombosis vein |
loc | loss of consciousness |
crps | complex regional pain syndrome |
rsd | complex regional pain syndrome |
ddd | intervertebral disc degeneration |
lddd | lumbar intervertebral disc degeneration |
hnp | intervertebral disc displacement |
rct | rotator cuff tear |
rtc | rotator cuff |
acl | anterior cruciate ligament |
pcl | posterior cruciate ligament |
mcl | medial collateral ligament |
lcl | lateral collateral ligament |
tmj | temporomandibular joint disorder |
fx | fracture |
etoh | alcohol |
hpv | human papillomavirus |
vzv | varicella zoster |
ebv | gammaherpesviral mononucleosis |
cmv | cytomegaloviral disease |
ptl | preterm labor |
prom | premature rupture of membranes |
pprom | preterm premature rupture of membranes |
iugr | poor fetal growth |
vbac | vaginal delivery previous cesarean |
ama | supervision of elderly gravida |
poag | primary open angle glaucoma |
rd | retinal detachment |
bmi | body mass index |
ppi | long term drug therapy |
foosh | fall outstretched hand |
gsw | gunshot wound; discharge firearm |
fb | foreign body |
sicca | sjogren syndrome |
loa | loss of appetite |
nkda | allergy status |
fhx | family history |
abx | antibiotics |
lle | left lower limb |
rle | right lower limb |
lue | left upper limb |
rue | right upper limb |
ble | bilateral lower limb |
bue | bilateral upper limb |
ruq | right upper quadrant |
luq | left upper quadrant |
rlq | right lower quadrant |
llq | left lower quadrant |
uoq | upper outer quadrant |
uiq | upper inner quadrant |
loq | lower outer quadrant |
liq | lower inner quadrant |
od | right eye |
os | left eye |
ou | bilateral eyes |
ggt | gamma glutamyltransferase |
lft | abnormal liver function; liver enzymes |
vit | vitamin |
b12 | vitamin b12 |
gu | genitourinary |
gi | gastrointestinal |
ent | ear nose throat |
ltc | long term current |
lad | left anterior descending coronary artery |
rca | right coronary artery |
lcx | left circumflex coronary artery |
pulm | pulmonary |
eval | evaluation |
fam | family |
bioprosthetic | xenogenic |
ivf | in vitro fertilization assisted reproductive fertility procedure |
benzo | benzodiazepine |
benzos | benzodiazepine |
`;
