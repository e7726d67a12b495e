/** Digestion, liver, kidney, bladder, men, as patients and hurried coders write them: `phrase | official wording; other wording | codes to offer first`. */
export const DIGESTION_AND_KIDNEY_WORDS = `
# digestion
heartburn | heartburn | R12
acid reflux | gastro esophageal reflux disease without esophagitis | K21.9
reflux | gastro esophageal reflux disease without esophagitis | K21.9
indigestion | functional dyspepsia | K30
upset stomach | functional dyspepsia | K30
stomach ulcer | gastric ulcer | K25.9
stomach ache | abdominal pain | R10.9
stomach pain | abdominal pain; epigastric pain | R10.9 R10.13
belly pain | abdominal pain | R10.9
abdominal pain | abdominal pain | R10.9
stomach flu | viral intestinal infection; viral gastroenteritis | A08.4
stomach bug | viral intestinal infection | A08.4
food poisoning | foodborne intoxication | A05.9
throwing up | vomiting | R11.10
nausea and vomiting | nausea with vomiting | R11.2
loose stools | diarrhea | R19.7
blood in stool | melena; hematochezia | K92.1
bloody stool | melena | K92.1
black stool | melena | K92.1
rectal bleeding | hemorrhage of anus and rectum | K62.5
constipation | constipation | K59.00
gallstones | calculus of gallbladder without cholecystitis without obstruction | K80.20
gallbladder attack | calculus of gallbladder without cholecystitis | K80.20
gallbladder infection | acute cholecystitis | K81.0
fatty liver | fatty liver | K76.0
cirrhosis | cirrhosis of liver | K74.60
liver cirrhosis | cirrhosis of liver | K74.60
yellow skin | jaundice | R17
piles | hemorrhoids | K64.9
hemorrhoids | hemorrhoids | K64.9
hernia | hernia |
groin hernia | inguinal hernia | K40.90
inguinal hernia | unilateral inguinal hernia without obstruction or gangrene | K40.90
belly button hernia | umbilical hernia | K42.9
diverticulosis | diverticulosis of large intestine without perforation or abscess without bleeding | K57.30
diverticulitis | diverticulitis of large intestine without perforation or abscess without bleeding | K57.32
crohns | crohn disease without complications | K50.90
crohn disease | crohn disease without complications | K50.90
ulcerative colitis | ulcerative colitis without complications | K51.90
celiac | celiac disease | K90.0
gluten intolerance | celiac disease; nonceliac gluten sensitivity | K90.0 K90.41
lactose intolerance | lactose intolerance | E73.9
trouble swallowing | dysphagia | R13.10
difficulty swallowing | dysphagia | R13.10
colon polyp | polyp of colon | K63.5
colon polyps | polyp of colon | K63.5
history of colon polyps | personal history of colon polyps | Z86.0100
appendicitis | acute appendicitis | K35.80
weight loss | abnormal weight loss | R63.4
weight gain | abnormal weight gain | R63.5
loss of appetite | anorexia | R63.0
poor appetite | anorexia | R63.0
bad breath | halitosis | R19.6
canker sore | recurrent oral aphthae | K12.0
cold sore | herpesviral vesicular dermatitis | B00.1
fever blister | herpesviral vesicular dermatitis | B00.1
toothache | other specified disorders of teeth | K08.89
cavity | dental caries | K02.9
cavities | dental caries | K02.9
gum disease | gingivitis periodontitis | K05.10
teething | teething syndrome | K00.7
# kidney, bladder, men
kidney stone | calculus of kidney | N20.0
kidney stones | calculus of kidney | N20.0
nephrolithiasis | calculus of kidney | N20.0
ureteral stone | calculus of ureter | N20.1
kidney infection | pyelonephritis; acute pyelonephritis | N10 N12
pyelonephritis | tubulo interstitial nephritis | N12
bladder infection | cystitis | N30.90
kidney failure | unspecified kidney failure | N19
kidney disease | chronic kidney disease | N18.9
chronic kidney disease | chronic kidney disease | N18.9
dialysis | dependence on renal dialysis | Z99.2
on dialysis | dependence on renal dialysis | Z99.2
blood in urine | hematuria | R31.9
hematuria | hematuria | R31.9
burning with urination | dysuria | R30.0
painful urination | dysuria | R30.0
frequent urination | frequency of micturition | R35.0
urinary frequency | frequency of micturition | R35.0
urgency of urination | urgency of urination | R39.15
urinary incontinence | urinary incontinence | R32
leaking urine | urinary incontinence | R32
cannot urinate | retention of urine | R33.9
urinary retention | retention of urine | R33.9
bed wetting | nocturnal enuresis | N39.44
bedwetting | nocturnal enuresis | N39.44
nighttime urination | nocturia | R35.1
enlarged prostate | benign prostatic hyperplasia without lower urinary tract symptoms | N40.0
prostate infection | prostatitis | N41.9
erectile dysfunction | male erectile dysfunction | N52.9
impotence | male erectile dysfunction | N52.9
low testosterone | testicular hypofunction | E29.1
low t | testicular hypofunction | E29.1
vasectomy | encounter for sterilization | Z30.2
elevated psa | elevated prostate specific antigen | R97.20
# liver, blood, kidney
pbc | primary biliary cirrhosis | K74.3
psc | primary sclerosing cholangitis | K83.01
mds | myelodysplastic syndrome | D46.9
ttp | thrombotic thrombocytopenic purpura | M31.19
hus | hemolytic-uremic syndrome | D59.30
dic | disseminated intravascular coagulation | D65
apls | antiphospholipid syndrome | D68.61
antiphospholipid syndrome | antiphospholipid syndrome | D68.61
atn | acute kidney failure with tubular necrosis | N17.0
hcc liver | liver cell carcinoma | C22.0
hepatic encephalopathy | hepatic encephalopathy | K76.82
gi bleed | gastrointestinal hemorrhage | K92.2
esophageal stricture | esophageal obstruction | K22.2
tooth decay | dental caries | K02.9
rotten tooth | dental caries | K02.9
tmd | temporomandibular joint disorder | M26.609
xerostomia | dry mouth | R68.2
salivary gland infection | sialoadenitis | K11.20
gastroesophageal reflux without esophagitis | gastro-esophageal reflux disease without esophagitis | K21.9
barretts | barrett's esophagus without dysplasia | K22.70
duodenal ulcer | duodenal ulcer without hemorrhage or perforation | K26.9
peptic ulcer disease | peptic ulcer unspecified | K27.9
dyspepsia | functional dyspepsia | K30
delayed gastric emptying | gastroparesis | K31.84
slow stomach emptying | gastroparesis | K31.84
hiatus hernia | diaphragmatic hernia | K44.9
small bowel obstruction | unspecified intestinal obstruction | K56.609
bowel obstruction | unspecified intestinal obstruction | K56.609
impacted stool | fecal impaction | K56.41
stool impaction | fecal impaction | K56.41
acute diverticulitis | diverticulitis of large intestine without perforation or abscess without bleeding | K57.32
rectal fissure | anal fissure unspecified | K60.2
fissure in ano | anal fissure unspecified | K60.2
fistula in ano | anal fistula unspecified | K60.30
vomiting blood | hematemesis | K92.0
throwing up blood | hematemesis | K92.0
positive fit | other fecal abnormalities | R19.5
positive fit test | other fecal abnormalities | R19.5
positive cologuard | other fecal abnormalities | R19.5
positive fobt | other fecal abnormalities | R19.5
fobt positive | other fecal abnormalities | R19.5
positive hemoccult | other fecal abnormalities | R19.5
positive stool test | other fecal abnormalities | R19.5
occult blood in stool | other fecal abnormalities | R19.5
mucus in stool | other fecal abnormalities | R19.5
abnormal stool color | other fecal abnormalities | R19.5
steatosis | fatty change of liver | K76.0
gall stones | calculus of gallbladder without cholecystitis | K80.20
gall bladder stones | calculus of gallbladder without cholecystitis | K80.20
gallbladder stones | calculus of gallbladder without cholecystitis | K80.20
stones in gallbladder | calculus of gallbladder without cholecystitis | K80.20
cholelithiasis | calculus of gallbladder without cholecystitis | K80.20
biliary colic | calculus of gallbladder without cholecystitis | K80.20
choledocholithiasis | calculus of bile duct without cholangitis or cholecystitis | K80.50
stomachache | abdominal pain | R10.9
tummy pain | abdominal pain | R10.9
queasy | nausea | R11.0
queasiness | nausea | R11.0
gassy | flatulence | R14.3
belching | eructation | R14.2
burping | eructation | R14.2
stool incontinence | full incontinence of feces | R15.9
bowel incontinence | full incontinence of feces | R15.9
big liver | hepatomegaly | R16.0
enlarged spleen | splenomegaly | R16.1
big spleen | splenomegaly | R16.1
the runs | diarrhea | R19.7
runs | diarrhea | R19.7
not eating | anorexia loss of appetite | R63.0
not hungry | anorexia loss of appetite | R63.0
excessive hunger | polyphagia | R63.2
always hungry | polyphagia | R63.2
transaminitis | elevation of levels of liver transaminase | R74.01
belly button pain | periumbilical pain | R10.33
abnormal ultrasound liver | abnormal findings on diagnostic imaging of liver and biliary tract | R93.2
abnormal ct abdomen | abnormal findings on diagnostic imaging of other abdominal regions | R93.5
abnormal ct scan of abdomen | abnormal findings on diagnostic imaging of other abdominal regions | R93.5
abnormal abdominal ct | abnormal findings on diagnostic imaging of other abdominal regions | R93.5
renal insufficiency | disorder of kidney unspecified | N28.9
chronic renal insufficiency | chronic kidney disease unspecified | N18.9
crf | chronic renal failure | N18.9
chronic renal failure | chronic kidney disease unspecified | N18.9
renal failure | unspecified kidney failure | N19
esrd on dialysis | end stage renal disease | N18.6
esrd on hemodialysis | end stage renal disease | N18.6
renal failure on dialysis | end stage renal disease | N18.6
kidney failure on dialysis | end stage renal disease | N18.6
ckd 1 | chronic kidney disease stage 1 | N18.1
ckd 2 | chronic kidney disease stage 2 | N18.2
ureterolithiasis | calculus of ureter | N20.1
pkd | polycystic kidney unspecified | Q61.3
adpkd | polycystic kidney adult type | Q61.2
protein in urine | proteinuria | R80.9
high protein in urine | proteinuria | R80.9
hemorrhagic cystitis | cystitis with hematuria | N30.91
cystitis with blood | cystitis with hematuria | N30.91
acute hemorrhagic cystitis | acute cystitis with hematuria | N30.01
painful bladder | interstitial cystitis chronic | N30.10
painful bladder syndrome | interstitial cystitis chronic | N30.10
bladder pain syndrome | interstitial cystitis chronic | N30.10
neuropathic bladder | neuromuscular dysfunction of bladder unspecified | N31.9
bladder overactivity | overactive bladder | N32.81
leaking urine with cough | stress incontinence | N39.3
leaking urine when coughing | stress incontinence | N39.3
urine leakage when coughing | stress incontinence | N39.3
urgency incontinence | urge incontinence | N39.41
leaky bladder | urinary incontinence | R32
loss of bladder control | urinary incontinence | R32
can't pee | retention of urine | R33.9
cannot pee | retention of urine | R33.9
unable to urinate | retention of urine | R33.9
peeing a lot | frequency of micturition | R35.0
getting up at night to urinate | nocturia | R35.1
getting up at night to pee | nocturia | R35.1
night time urination | nocturia | R35.1
bloody urine | hematuria | R31.9
microhematuria | microscopic hematuria | R31.29
slow stream | poor urinary stream | R39.12
big prostate | benign prostatic hyperplasia | N40.0
low sperm count | oligospermia | N46.11
man boobs | hypertrophy of breast | N62
absent kidney | acquired absence of kidney | Z90.5 Q60.0
solitary kidney | acquired absence of kidney | Z90.5 Q60.0
one kidney | acquired absence of kidney | Z90.5
abnormal urinalysis | unspecified abnormal findings in urine | R82.90
abnormal urine test | unspecified abnormal findings in urine | R82.90
bacteria in urine | bacteriuria | R82.71
abnormal kidney function | abnormal results of kidney function studies | R94.4
elevated creatinine | other specified abnormal findings of blood chemistry | R79.89 R94.4
high creatinine | other specified abnormal findings of blood chemistry | R79.89 R94.4
blood in semen | hematospermia | R36.1
testicular mass | other specified disorders of the male genital organs | N50.89
testicular lump | other specified disorders of the male genital organs | N50.89
anal warts | anogenital venereal warts | A63.0
blood in poop | melena; hemorrhage of anus and rectum | K92.1 K62.5
inflamed gallbladder | cholecystitis unspecified | K81.9
enlarged prostate with retention | benign prostatic hyperplasia with lower urinary tract symptoms | N40.1
feeding tube problem | gastrostomy malfunction | K94.23 K94.29
clogged g tube | gastrostomy malfunction | K94.23
g tube malfunction | gastrostomy malfunction | K94.23
peg tube problem | gastrostomy malfunction | K94.23
acid reflex | gastro-esophageal reflux disease without esophagitis | K21.9
`;
