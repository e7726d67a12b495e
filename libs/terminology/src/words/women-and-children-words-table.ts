/** Women, pregnancy, babies, children, as patients and hurried coders write them: `phrase | official wording; other wording | codes to offer first`. */
export const WOMEN_AND_CHILDREN_WORDS = `
# women, pregnancy
yeast infection | candidiasis of vulva and vagina | B37.31
vaginal yeast infection | candidiasis of vulva and vagina | B37.31
vaginal discharge | noninflammatory disorder of vagina; leukorrhea | N89.8
painful periods | dysmenorrhea | N94.6
period cramps | dysmenorrhea | N94.6
menstrual cramps | dysmenorrhea | N94.6
heavy periods | excessive and frequent menstruation with regular cycle | N92.0
irregular periods | irregular menstruation | N92.6
missed period | amenorrhea | N91.2 N92.6
no period | amenorrhea | N91.2
hot flashes | menopausal and female climacteric states | N95.1
hot flushes | menopausal and female climacteric states | N95.1
menopause | menopausal and female climacteric states | N95.1
painful intercourse | dyspareunia | N94.10
fibroids | leiomyoma of uterus | D25.9
uterine fibroids | leiomyoma of uterus | D25.9
ovarian cyst | ovarian cysts | N83.209
breast lump | unspecified lump in breast | N63.0
lump in breast | unspecified lump in breast | N63.0
breast pain | mastodynia | N64.4
abnormal pap | abnormal cytological findings in specimens from cervix uteri | R87.619
pap smear | encounter for screening for malignant neoplasm of cervix; gynecological examination | Z12.4 Z01.419
well woman exam | encounter for gynecological examination general routine without abnormal findings | Z01.419
annual gyn exam | encounter for gynecological examination general routine without abnormal findings | Z01.419
birth control | encounter for contraceptive management | Z30.9
birth control pills | encounter for surveillance of contraceptive pills; encounter for initial prescription of contraceptive pills | Z30.41 Z30.011
iud insertion | encounter for insertion of intrauterine contraceptive device | Z30.430
iud removal | encounter for removal of intrauterine contraceptive device | Z30.432
infertility female | female infertility | N97.9
pregnancy test positive | encounter for pregnancy test result positive | Z32.01
positive pregnancy test | encounter for pregnancy test result positive | Z32.01
pregnant | pregnant state incidental | Z33.1
prenatal visit | encounter for supervision of normal pregnancy | Z34.90
prenatal care | encounter for supervision of normal pregnancy | Z34.90
first pregnancy visit | encounter for supervision of normal first pregnancy | Z34.00
high risk pregnancy | supervision of high risk pregnancy | O09.90
morning sickness | mild hyperemesis gravidarum | O21.0
hyperemesis | hyperemesis gravidarum | O21.0
miscarriage | spontaneous abortion | O03.9
threatened miscarriage | threatened abortion | O20.0
ectopic pregnancy | ectopic pregnancy without intrauterine pregnancy | O00.90
postpartum visit | encounter for routine postpartum follow up | Z39.2
postpartum checkup | encounter for routine postpartum follow up | Z39.2
postpartum depression | postpartum depression | F53.0
normal delivery | encounter for full term uncomplicated delivery | O80
c section | encounter for cesarean delivery | O82
breech | maternal care for breech presentation |
preeclampsia | unspecified pre eclampsia unspecified trimester | O14.90
superimposed preeclampsia | pre existing hypertension with pre eclampsia unspecified trimester | O11.9
gestational hypertension | gestational hypertension |
# women, babies, children
breastfeeding problem | disorders of lactation; encounter for care and examination of lactating mother | O92.79 Z39.1
lactation problem | disorders of lactation | O92.79
low milk supply | hypogalactia | O92.4
gbs positive | carrier of streptococcus group b | O99.820 Z22.330 B95.1
group b strep carrier | carrier of group b streptococcus | Z22.330
ama pregnancy | supervision of elderly multigravida | O09.529
advanced maternal age | supervision of elderly multigravida; supervision of elderly primigravida | O09.529 O09.519
iufd | maternal care for intrauterine death | O36.4XX0
low lying placenta | low lying placenta | O44.40
cholestasis of pregnancy | intrahepatic cholestasis of pregnancy | O26.649
preterm labor | preterm labor without delivery | O60.00
spotting in pregnancy | spotting complicating pregnancy | O26.859
undescended testicle | undescended testicle unilateral | Q53.9
cryptorchidism | undescended testicle | Q53.9
tongue thrust | tongue habits |
ear tubes | myringotomy tube status | Z96.22
colicky baby | colic | R10.83
growing pains | pain in limb |
picky eater | feeding difficulties | R63.39
weight check newborn | health examination for newborn under 8 days old; health examination for newborn 8 to 28 days old | Z00.110 Z00.111
kindergarten physical | encounter for examination for admission to educational institution | Z02.0
daycare form | encounter for examination for admission to educational institution | Z02.0
camp physical | encounter for examination for participation in sport | Z02.5
abnormal mammography | other abnormal findings on diagnostic imaging of breast | R92.8
breast tenderness | mastodynia | N64.4
sore breasts | mastodynia | N64.4
vaginal infection | acute vaginitis | N76.0
vaginal dryness | other specified noninflammatory disorders of vagina | N89.8
vaginal itching | pruritus vulvae | L29.2
itchy vagina | pruritus vulvae | L29.2
pelvic organ prolapse | female genital prolapse unspecified | N81.9
pop prolapse | female genital prolapse unspecified | N81.9
prolapsed bladder | cystocele unspecified | N81.10
dropped bladder | cystocele unspecified | N81.10
prolapsed uterus | uterovaginal prolapse unspecified | N81.4
absent periods | amenorrhea unspecified | N91.2
no menses | amenorrhea unspecified | N91.2
heavy menses | excessive and frequent menstruation with regular cycle | N92.0
abnormal periods | irregular menstruation | N92.6
abnormal menses | irregular menstruation | N92.6
spotting | abnormal uterine bleeding | N92.3 N93.9
spotting between periods | ovulation bleeding; irregular menstruation | N92.3 N92.1
breakthrough bleeding | excessive and frequent menstruation with irregular cycle | N92.1
bleeding between periods | excessive and frequent menstruation with irregular cycle | N92.1
pain with sex | dyspareunia | N94.10
painful sex | dyspareunia | N94.10
pain during sex | dyspareunia | N94.10
post menopausal bleeding | postmenopausal bleeding | N95.0
bleeding after menopause | postmenopausal bleeding | N95.0
perimenopause | menopausal and female climacteric states | N95.1
perimenopausal | menopausal and female climacteric states | N95.1
perimenopausal symptoms | menopausal and female climacteric states | N95.1
postmenopausal | asymptomatic menopausal state | Z78.0
post menopausal | asymptomatic menopausal state | Z78.0
trying to conceive | procreative management; female infertility | Z31.9 N97.9
trying to get pregnant | procreative management; female infertility | Z31.9 N97.9
unable to get pregnant | female infertility | N97.9
cant get pregnant | female infertility | N97.9
infertility evaluation | encounter for fertility testing | Z31.41
infertility testing | encounter for fertility testing | Z31.41
infertility workup | encounter for fertility testing | Z31.41
habitual aborter | recurrent pregnancy loss | N96 O26.20
ascus | atypical squamous cells of undetermined significance on cytologic smear of cervix | R87.610
asc us | atypical squamous cells of undetermined significance on cytologic smear of cervix | R87.610
ascus pap | atypical squamous cells of undetermined significance on cytologic smear of cervix | R87.610
ascus pap smear | atypical squamous cells of undetermined significance on cytologic smear of cervix | R87.610
asc h | atypical squamous cells cannot exclude high grade squamous intraepithelial lesion cervix | R87.611
lgsil pap | low grade squamous intraepithelial lesion cytologic smear cervix | R87.612
hgsil pap | high grade squamous intraepithelial lesion cytologic smear cervix | R87.613
hpv positive | cervical high risk human papillomavirus dna test positive | R87.810
positive hpv | cervical high risk human papillomavirus dna test positive | R87.810
cin 1 | mild cervical dysplasia | N87.0
cin 2 | moderate cervical dysplasia | N87.1
cin 3 | carcinoma in situ of cervix | D06.9
geriatric pregnancy | supervision of elderly multigravida | O09.529 O09.519
nausea and vomiting of pregnancy | vomiting of pregnancy | O21.9
nausea in pregnancy | vomiting of pregnancy | O21.9
pih | gestational hypertension | O13.9
pregnancy induced hypertension | gestational hypertension | O13.9
early pregnancy loss | complete or unspecified spontaneous abortion | O03.9
pregnancy loss | complete or unspecified spontaneous abortion | O03.9
first trimester bleeding | hemorrhage in early pregnancy | O20.9
bleeding in early pregnancy | hemorrhage in early pregnancy | O20.9
premature labor | preterm labor without delivery | O60.00
braxton hicks | false labor | O47.9
braxton hicks contractions | false labor | O47.9
hypothyroidism in pregnancy | endocrine nutritional and metabolic diseases complicating pregnancy | O99.280
hypothyroidism pregnant | endocrine nutritional and metabolic diseases complicating pregnancy | O99.280
thyroid disease in pregnancy | endocrine nutritional and metabolic diseases complicating pregnancy | O99.280
diabetes in pregnancy | unspecified diabetes mellitus in pregnancy | O24.919
tubal pregnancy | tubal pregnancy without intrauterine pregnancy | O00.109
twins | twin pregnancy | O30.009
twin pregnancy | twin pregnancy | O30.009
high risk prenatal | supervision of high risk pregnancy | O09.90
rh incompatibility | maternal care for anti-d rh antibodies | O36.0190
caesarean | encounter for cesarean delivery | O82
c-section | encounter for cesarean delivery | O82
c section delivery | encounter for cesarean delivery without indication | O82
cesarean delivery | encounter for cesarean delivery without indication | O82
prior caesarean | maternal care scar previous cesarean delivery | O34.219
prior c section | maternal care scar previous cesarean delivery | O34.219
vaginal delivery | encounter for full-term uncomplicated delivery | O80
6 week postpartum | encounter for routine postpartum follow-up | Z39.2
six week postpartum | encounter for routine postpartum follow-up | Z39.2
6 weeks postpartum | encounter for routine postpartum follow-up | Z39.2
post partum checkup | encounter for routine postpartum follow-up | Z39.2
post partum visit | encounter for routine postpartum follow-up | Z39.2
pph | postpartum hemorrhage | O72.1
possible pregnancy | encounter for pregnancy test result unknown | Z32.00
postdates | post-term pregnancy | O48.0
post dates | post-term pregnancy | O48.0
lactation | encounter for care and examination of lactating mother | Z39.1
mastitis breastfeeding | nonpurulent mastitis associated with lactation | O91.23
lactational mastitis | nonpurulent mastitis associated with lactation | O91.23
lbw | low birth weight newborn | P07.10
newborn breastfeeding problem | neonatal difficulty in feeding at breast | P92.5
newborn weight loss | feeding problem of newborn | P92.6 P92.9
newborn feeding problem | feeding problem of newborn unspecified | P92.9
poor feeding newborn | slow feeding of newborn | P92.2 P92.9
tongue tied | ankyloglossia | Q38.1
tongue-tied | ankyloglossia | Q38.1
congenital heart defect | congenital malformation of heart unspecified | Q24.9
hole in heart | atrial septal defect; ventricular septal defect | Q21.10 Q21.0
nf1 | neurofibromatosis type 1 | Q85.01
nf2 | neurofibromatosis type 2 | Q85.02
club foot | congenital talipes equinovarus | Q66.89
ddh | congenital deformity of hip | Q65.89
flat head baby | plagiocephaly | Q67.3
flat head syndrome | plagiocephaly | Q67.3
undescended testis | undescended testicle unspecified | Q53.9
undescended testes | undescended testicle unspecified | Q53.9
strawberry hemangioma | hemangioma of skin and subcutaneous tissue | D18.01
strawberry birthmark | hemangioma of skin and subcutaneous tissue | D18.01
child physical | routine child health examination without abnormal findings | Z00.129
childs physical | routine child health examination without abnormal findings | Z00.129
wcv | routine child health examination without abnormal findings | Z00.129
newborn visit | health examination for newborn under 8 days old | Z00.110
newborn exam | health examination for newborn under 8 days old | Z00.110
first newborn visit | health examination for newborn under 8 days old | Z00.110
preconception counseling | procreative counseling and advice using natural family planning; other general counseling and advice on procreation | Z31.69
preconception visit | other general counseling and advice on procreation | Z31.69
lost iud | displacement of intrauterine contraceptive device | T83.32XA
iud strings lost | displacement of intrauterine contraceptive device | T83.32XA
c section scar pregnancy | maternal care for scar from previous cesarean delivery | O34.219
breast milk jaundice | neonatal jaundice from breast milk inhibitor | P59.3
newborn jaundice breastfeeding | neonatal jaundice from breast milk inhibitor | P59.3
heavy menstrual bleeding | excessive and frequent menstruation with regular cycle | N92.0
twin gestation | twin pregnancy | O30.009
emesis | vomiting | R11.10
pregnant with anemia | anemia complicating pregnancy | O99.019
condoms | encounter for initial prescription of other contraceptives | Z30.018 Z30.49
ivf cycle | encounter for assisted reproductive fertility procedure cycle | Z31.83
`;
