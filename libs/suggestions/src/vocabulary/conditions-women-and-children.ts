/** code or header | phrases: gynecology, pregnancy, newborns and children as their offices write them. */
export const WOMEN_AND_CHILDREN_CONDITIONS = `
O90.0 | cesarean wound separation; c section wound separation; cesarean incision separation; cesarean incision dehiscence
R92.33 | heterogeneously dense breasts; heterogeneously dense breast tissue; heterogeneous breast density; heterogeneously dense breast
R92.34 | extremely dense breasts; extremely dense breast tissue; extreme breast density; extremely dense breast
R92.32 | scattered fibroglandular density; scattered fibroglandular densities
R10.20 | pelvic cramping; pelvic cramps; pelvic pressure
O91.22 | lactational mastitis; lactation mastitis; puerperal mastitis; mastitis in breastfeeding mother; breastfeeding mastitis; mastitis while breastfeeding; nursing mother mastitis
O91.12 | lactational breast abscess; puerperal breast abscess
O92.13 | cracked nipples; cracked nipple; cracked nipples lactating; cracked nipple lactation
O92.29 | sore nipples breastfeeding; nipple pain breastfeeding
O92.4 | low milk supply; decreased milk supply; insufficient milk supply
N92.1 | heavy irregular menstrual bleeding; heavy irregular periods; heavy irregular bleeding; heavy and irregular menstrual bleeding; heavy and irregular periods; heavy and irregular menses; irregular heavy menses; breakthrough bleeding; break through bleeding; breakthrough vaginal bleeding
N94.2 | vaginismus
N75.1 | bartholin abscess; bartholin gland abscess; abscess of bartholin gland; bartholins abscess
N73.0 | acute pid; acute pelvic inflammatory disease
N85.01 | endometrial hyperplasia without atypia; benign endometrial hyperplasia; simple endometrial hyperplasia
N85.02 | endometrial hyperplasia with atypia; atypical endometrial hyperplasia; complex atypical hyperplasia
R87.611 | asc h; asch pap; atypical squamous cells cannot exclude hsil
R87.619 | agc pap; agus pap; atypical glandular cells; atypical glandular cells pap; abnormal pap; abnormal pap smear; abnormal cervical cytology
A60.04 | vulvar herpes; vulvar hsv; herpes vulva; vulvovaginal herpes; hsv vulva; herpes of vulva
A60.01 | penile herpes; herpes of penis; hsv penis
E28.39 | premature ovarian insufficiency; primary ovarian insufficiency; poi ovary
E28.319 | premature menopause
N97.1 | tubal infertility; infertility due to tubal factor; tubal factor infertility; infertility due to blocked tubes
N97.0 | anovulatory infertility; infertility due to anovulation; infertility from pcos
O03.4 | incomplete miscarriage; incomplete spontaneous miscarriage; incomplete sab
O03.9 | complete miscarriage; completed miscarriage; spontaneous miscarriage; early pregnancy loss; spontaneous pregnancy loss; first trimester loss
O02.0 | blighted ovum; anembryonic pregnancy; anembryonic gestation
O02.1 | missed miscarriage; embryonic demise; early fetal demise; missed sab; fetal demise before 20 weeks
O36.80X0 | pregnancy with inconclusive fetal viability; pregnancy of uncertain viability; uncertain viability
O26.89 | pregnancy of unknown location
O26.89 | round ligament pain; pelvic pain in pregnancy; pelvic pressure in pregnancy
O26.81 | fatigue in pregnancy; pregnancy related exhaustion
O21.9 | vomiting of pregnancy; nausea and vomiting in pregnancy
O21.0 | morning sickness
O22.4 | hemorrhoids in pregnancy; hemorrhoids of pregnancy
O22.0 | varicose veins of legs pregnancy
O99.61 | reflux in pregnancy; heartburn in pregnancy; gerd in pregnancy; constipation in pregnancy
O42.91 | preterm premature rupture of membranes; pprom
O42.90 | premature rupture of membranes; prelabor rupture of membranes
O36.81 | decreased fetal movement; reduced fetal movement; decreased fetal movements
O26.84 | size date discrepancy; size greater than dates; size less than dates; uterine size date discrepancy; measuring large for dates; measuring small for dates
O47.0 | preterm contractions; threatened preterm labor
O47.1 | false labor at term; braxton hicks at term
O32.1 | breech presentation
O44.4 | low lying placenta; lowlying placenta
O99.82 | gbs carrier in pregnancy; gbs positive in pregnancy; gbs positive pregnancy; group b strep positive pregnancy; gbs colonization in pregnancy
O26.61 | cholestasis of pregnancy; intrahepatic cholestasis of pregnancy
O41.0 | oligohydramnios
O40 | polyhydramnios
O36.59 | fetal growth restriction; iugr; intrauterine growth restriction; suspected fetal growth restriction
O26.2 | pregnancy care with recurrent pregnancy loss
O30.04 | dichorionic diamniotic twins; di di twins; didi twins; dichorionic twins
O30.03 | monochorionic diamniotic twins; mono di twins; modi twins
O34.21 | pregnancy with prior cesarean; previous cesarean pregnancy
O48.0 | postterm pregnancy; post dates pregnancy; postdates; postdates pregnancy; past due date; late term pregnancy
O86.0 | cesarean wound infection; c section wound infection; cesarean incision infection
O90.0 | cesarean wound dehiscence; c section wound dehiscence
O90.89 | postpartum complication
O13 | gestational hypertension; ghtn; pregnancy induced hypertension
O10.01 | chronic hypertension in pregnancy; preexisting hypertension in pregnancy
O36.01 | anti d isoimmunization pregnancy
O36.09 | rhesus isoimmunization in pregnancy
Z67.91 | rh negative; rh negative blood type; rh neg
O26.85 | spotting in pregnancy; spotting complicating pregnancy
O20.0 | threatened abortion; threatened miscarriage
O20.9 | first trimester bleeding; bleeding in early pregnancy; early pregnancy bleeding; vaginal bleeding in early pregnancy
O46.9 | antepartum hemorrhage; vaginal bleeding in pregnancy; bleeding in pregnancy
Z87.59 | history of ectopic pregnancy; history of preeclampsia; history of molar pregnancy; history of pregnancy complications; prior preeclampsia; prior ectopic pregnancy; history of postpartum hemorrhage; history of miscarriage; history of stillbirth
Z87.51 | history of preterm delivery; history of preterm birth; history of preterm labor; prior preterm birth; prior preterm delivery
Z98.891 | history of cesarean; history of c section; history of cesarean section; history of uterine surgery; history of myomectomy
Z64.0 | unwanted pregnancy; undesired pregnancy
N90.7 | labial cyst; vulvar cyst; vulvar sebaceous cyst; vulvar epidermal cyst
N76.4 | vulvar abscess; labial abscess; vulvar boil
N90.89 | labial adhesions; vulvar lesion; vulvar irritation; labial fusion
N89.8 | vaginal odor; vaginal discharge; leukorrhea; vaginal irritation
N95.8 | genitourinary syndrome of menopause
Z20.2 | contact with std; contact with sti; exposure to std; exposure to sti; exposure to chlamydia; exposure to gonorrhea; exposure to syphilis; contact with chlamydia; contact with gonorrhea; std exposure; sti exposure; chlamydia exposure; gonorrhea exposure; syphilis exposure; exposure to trichomonas; contact with syphilis; exposure to sexually transmitted infection; contact with sexually transmitted infection; contact with sexually transmitted disease; exposure to sexually transmitted disease; partner treated for chlamydia; partner with chlamydia; exposure to herpes
Z20.6 | hiv exposure; exposure to hiv
Z20.818 | strep exposure; exposure to strep; exposure to strep throat; exposure to pertussis; pertussis exposure
Z20.828 | flu exposure; exposure to flu; exposure to influenza; influenza exposure; rsv exposure; exposure to measles; measles exposure
Z20.822 | covid exposure; exposure to covid; exposure to covid19; close contact with covid
Z20.1 | tb exposure; exposure to tuberculosis; tuberculosis exposure; exposure to tb
Z20.7 | lice exposure; scabies exposure; exposure to scabies; exposure to lice
Z20.3 | rabies exposure; possible rabies exposure; exposure to rabies
Z77.011 | lead exposure; exposure to lead
P92.1 | newborn regurgitation; spitting up in newborn
P92.5 | breastfeeding difficulty; difficulty breastfeeding; poor latch; latch difficulty; latching difficulty; trouble latching; breastfeeding problem in newborn; difficulty feeding at breast
R11.10 | infant spitting up
K21.9 | infant reflux; ger in infant; infant ger; gastroesophageal reflux infant; physiologic reflux; physiologic ger
R62.51 | poor weight gain; slow weight gain; poor weight gain in infant; inadequate weight gain; failure to gain weight; weight faltering; growth faltering
H04.55 | blocked tear duct; blocked tear ducts; blocked nasolacrimal duct; clogged tear duct; tear duct obstruction; nldo; dacryostenosis
R63.39 | picky eater; picky eating; selective eating; feeding difficulties in child
R26.89 | toe walking; toe walker; idiopathic toe walking
F91.8 | temper tantrums; tantrums
R29.898 | growing pains
R46.89 | behavior concerns; behavioral concerns; behavior problem; behavioral problem; behavior problem at school
Z55.8 | school problems; academic problems; school difficulties
Z55.3 | school failure; academic underachievement; underachievement in school
Z96.22 | ear tubes; ear tubes in place; tympanostomy tubes; pe tubes; tympanostomy tubes in place; pe tubes in place; myringotomy tubes
H60.50 | acute otitis externa; acute externa otitis
H60.33 | swimmers ear; swimmer ear
P83.81 | newborn umbilical granuloma
P59.9 | newborn jaundice; physiologic jaundice of newborn; jaundice of newborn; hyperbilirubinemia of newborn; neonatal hyperbilirubinemia
P59.3 | breast milk jaundice; breastmilk jaundice; breastfeeding jaundice
P07.3 | premature infant; preterm infant; former preterm infant
P83.1 | erythema toxicum neonatorum; erythema toxicum
P83.5 | congenital hydrocele
P37.5 | neonatal thrush; newborn thrush
P39.1 | neonatal conjunctivitis
R68.12 | fussy infant; fussy baby; fussiness in infant; irritable infant
R68.11 | excessive crying of infant; inconsolable crying infant
R62.0 | delayed milestones; delayed milestone; late walker; motor delay; gross motor delay
F82 | fine motor delay; developmental coordination disorder
F80.2 | receptive expressive language delay; mixed receptive expressive language disorder
F80.0 | articulation disorder; phonological disorder
Q82.5 | birthmark; port wine stain; nevus simplex; stork bite
D18.01 | infantile hemangioma; strawberry hemangioma
Q65.89 | hip dysplasia infant
R29.4 | hip click; clicking hip
N47.1 | phimosis
N47.5 | penile adhesions; preputial adhesions
N47.8 | redundant foreskin
Q54.9 | hypospadias
Q55.22 | retractile testis; retractile testicle
`;
