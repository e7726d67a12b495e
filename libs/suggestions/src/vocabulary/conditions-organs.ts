/** code or header | phrases: digestive, urinary, genital, obstetric, eye, ear nose throat, skin. */
export const ORGAN_CONDITIONS = `
K21.9 | gastroesophageal reflux disease; acid reflux; reflux; heartburn reflux; gastroesophageal reflux; laryngopharyngeal reflux; esophageal reflux
K21.00 | reflux esophagitis; GERD with esophagitis; gastroesophageal reflux disease with esophagitis; erosive esophagitis
R12 | heartburn
K20.90 | esophagitis
K20.0 | eosinophilic esophagitis
K22.70 | Barrett's esophagus; Barrett esophagus
K22.2 | esophageal stricture; esophageal stenosis; Schatzki ring
K44.9 | hiatal hernia
K25.9 | gastric ulcer; stomach ulcer
K26.9 | duodenal ulcer
K29.70 | gastritis
K29.00 | acute gastritis
K30 | dyspepsia; indigestion; functional dyspepsia
K31.84 | gastroparesis
K58.9 | irritable bowel syndrome; IBS
K58.0 | irritable bowel syndrome with diarrhea
K58.1 | irritable bowel syndrome with constipation
K59.00 | constipation
K59.04 | chronic idiopathic constipation; functional constipation
K59.09 | chronic constipation
K52.9 | gastroenteritis; colitis; noninfectious gastroenteritis; inflammatory bowel disease; chronic diarrhea noninfective; stomach virus
R19.7 | diarrhea; loose stools
K57.30 | diverticulosis; diverticulosis of colon; colonic diverticulosis; sigmoid diverticulosis; diverticular disease
K57.32 | diverticulitis; diverticulitis of colon; sigmoid diverticulitis; acute diverticulitis
K57.92 | diverticulitis of intestine unspecified part
K64.9 | hemorrhoids; piles
K64.8 | internal hemorrhoids; bleeding internal hemorrhoids
K64.4 | external hemorrhoids; skin tag anal hemorrhoidal
K64.5 | thrombosed hemorrhoid; thrombosed external hemorrhoid
K60.2 | anal fissure
K61.0 | perianal abscess; anal abscess
L29.0 | pruritus ani; anal itching
K62.5 | rectal bleeding; blood per rectum; bright red blood per rectum; anal bleeding
K92.1 | melena; blood in stool; black stools; tarry stools; hematochezia
R19.5 | positive fecal occult blood; abnormal stool; positive Cologuard; positive FIT; occult blood in stool; heme positive stool
K92.2 | gastrointestinal bleeding; GI bleed; gastrointestinal hemorrhage; upper GI bleed; lower GI bleed
K63.5 | colon polyp; colonic polyp; polyp of colon; hyperplastic colon polyp; ascending colon polyp; sigmoid polyp; cecal polyp; transverse colon polyp; descending colon polyp
D12.6 | adenomatous polyp of colon; tubular adenoma; colon adenoma; adenomatous colon polyp
D12.2 | tubular adenoma ascending colon; adenoma of ascending colon
D12.5 | tubular adenoma sigmoid colon; adenoma of sigmoid colon
K62.1 | rectal polyp; polyp of rectum
K50.90 | Crohn's disease; Crohn disease; regional enteritis
K50.00 | Crohn's disease of small intestine; ileal Crohn's disease; terminal ileum Crohn's disease
K51.90 | ulcerative colitis
K90.0 | celiac disease; celiac sprue; gluten sensitive enteropathy
E73.9 | lactose intolerance
K76.0 | fatty liver; hepatic steatosis; nonalcoholic fatty liver disease; steatosis of liver; steatotic liver disease; metabolic dysfunction associated steatotic liver disease
K75.81 | nonalcoholic steatohepatitis; steatohepatitis
K74.60 | cirrhosis; cirrhosis of liver; liver cirrhosis
K70.30 | alcoholic cirrhosis; alcoholic cirrhosis of liver; alcohol related cirrhosis
K70.10 | alcoholic hepatitis
K76.82 | hepatic encephalopathy
R18.8 | ascites
R16.0 | hepatomegaly; enlarged liver
R16.1 | splenomegaly; enlarged spleen
R17 | jaundice; elevated bilirubin
K80.20 | gallstones; cholelithiasis; symptomatic cholelithiasis; cholelithiasis without obstruction; biliary colic; symptomatic gallstones
K80.00 | acute cholecystitis with cholelithiasis; acute calculous cholecystitis; cholelithiasis with acute cholecystitis; gallstones with acute cholecystitis; calculus of gallbladder with acute cholecystitis
K80.10 | chronic calculous cholecystitis; cholelithiasis with chronic cholecystitis; chronic cholecystitis with cholelithiasis
K81.0 | acute cholecystitis
K81.1 | chronic cholecystitis
K81.9 | cholecystitis
K80.50 | choledocholithiasis; common bile duct stone
K82.8 | biliary dyskinesia
K85.90 | acute pancreatitis; pancreatitis
K86.1 | chronic pancreatitis
K35.80 | acute appendicitis
K37 | appendicitis
K40.90 | inguinal hernia; right inguinal hernia; left inguinal hernia; unilateral inguinal hernia; groin hernia
K40.20 | bilateral inguinal hernia
K42.9 | umbilical hernia
K43.9 | ventral hernia; abdominal wall hernia
K43.2 | incisional hernia
K56.609 | bowel obstruction; small bowel obstruction; intestinal obstruction
R10.9 | abdominal pain; stomach pain; belly pain; stomach ache; abdominal cramping
R10.13 | epigastric pain
R10.11 | right upper quadrant pain; RUQ pain; right upper quadrant abdominal pain
R10.12 | left upper quadrant pain; LUQ pain; left upper quadrant abdominal pain
R10.31 | right lower quadrant pain; RLQ pain; right lower quadrant abdominal pain
R10.32 | left lower quadrant pain; LLQ pain; left lower quadrant abdominal pain
R10.84 | generalized abdominal pain; diffuse abdominal pain
R10.30 | lower abdominal pain
R10.10 | upper abdominal pain
R10.A | flank pain
R14.0 | bloating; abdominal distension; abdominal bloating
R13.10 | dysphagia; difficulty swallowing; trouble swallowing
R11.0 | nausea
R11.10 | vomiting
R11.2 | nausea and vomiting; nausea with vomiting
R63.8 | feeding problem
R15.9 | fecal incontinence; bowel incontinence
N39.0 | urinary tract infection; UTI; urine infection
N30.00 | acute cystitis; acute cystitis without hematuria; cystitis acute
N30.01 | acute cystitis with hematuria; hemorrhagic cystitis
N30.90 | cystitis
N30.10 | interstitial cystitis; bladder pain syndrome; painful bladder syndrome
N10 | pyelonephritis; acute pyelonephritis; kidney infection
N20.0 | kidney stones; nephrolithiasis; renal calculi; renal stone; kidney stone
N20.1 | ureteral stone; ureterolithiasis; ureteral calculus; UVJ stone
N20.2 | kidney stone with ureteral stone
N21.0 | bladder stone
N23 | renal colic
N13.30 | hydronephrosis
N13.2 | hydronephrosis with kidney stone; hydronephrosis with ureteral stone; hydronephrosis due to ureteral calculus; obstructing ureteral stone with hydronephrosis
R31.9 | hematuria; blood in urine
R31.0 | gross hematuria; visible blood in urine
R31.29 | microscopic hematuria; microhematuria
R30.0 | dysuria; painful urination; burning with urination; pain with urination
R35.0 | urinary frequency; frequent urination
R35.1 | nocturia
R39.15 | urinary urgency; urgency of urination
R39.11 | urinary hesitancy; hesitancy of urination
R39.12 | weak urinary stream; poor urinary stream; weak stream; slow stream
R39.14 | incomplete bladder emptying; feeling of incomplete emptying; incomplete emptying; sensation of incomplete emptying
R39.16 | straining to void
R39.198 | difficulty urinating; trouble urinating; voiding difficulty
R33.9 | urinary retention
R32 | urinary incontinence; incontinence of urine; bladder incontinence
N39.3 | stress incontinence; stress urinary incontinence
N39.41 | urge incontinence
N39.46 | mixed incontinence; mixed urinary incontinence
N32.81 | overactive bladder
N40.0 | benign prostatic hyperplasia; enlarged prostate; BPH; prostatic hypertrophy; benign prostatic hypertrophy
N40.1 | benign prostatic hyperplasia with lower urinary tract symptoms; BPH with LUTS; enlarged prostate with urinary symptoms; benign prostatic hyperplasia with urinary obstruction
N41.0 | acute prostatitis
N41.1 | chronic prostatitis
N41.9 | prostatitis
N45.1 | epididymitis
N45.2 | orchitis
N45.3 | epididymoorchitis
N43.3 | hydrocele
N43.40 | spermatocele
I86.1 | varicocele
N44.00 | testicular torsion
N50.811 | right testicular pain
N50.812 | left testicular pain
N50.819 | testicular pain
N50.89 | testicular nodule; testicular mass; testicular lump; scrotal mass; scrotal nodule
N52.9 | erectile dysfunction; impotence
N48.6 | Peyronie's disease
N47.1 | phimosis
N48.1 | balanitis
N46.9 | male infertility
N35.919 | urethral stricture
R36.9 | penile discharge; urethral discharge
A54.9 | gonorrhea
A56.09 | chlamydial cervicitis; chlamydia cervicitis
A56.01 | chlamydial urethritis; chlamydia urethritis
A56.2 | chlamydia genitourinary infection
A74.9 | chlamydia; chlamydial infection
A53.9 | syphilis
A59.01 | trichomonal vaginitis; trichomonas vaginitis; trichomonas
A63.0 | genital warts; condyloma; anogenital warts; venereal warts
N76.0 | vaginitis; bacterial vaginosis; acute vaginitis
B37.31 | vaginal yeast infection; vaginal candidiasis; vulvovaginal candidiasis; yeast vaginitis; candida vaginitis
N89.8 | vaginal discharge; leukorrhea; vaginal dryness vaginal irritation
N95.2 | atrophic vaginitis; vaginal atrophy
N95.1 | menopausal symptoms; hot flashes; vasomotor symptoms; menopause symptoms; menopausal syndrome; perimenopause
N95.0 | postmenopausal bleeding
N92.0 | menorrhagia; heavy menstrual bleeding; heavy periods; heavy menses
N92.1 | menometrorrhagia; irregular heavy bleeding
N92.6 | irregular periods; irregular menses; irregular menstruation
N93.9 | abnormal uterine bleeding; abnormal vaginal bleeding; vaginal bleeding
N93.0 | postcoital bleeding
N91.2 | amenorrhea; missed period; absent periods
N91.1 | secondary amenorrhea
N94.6 | dysmenorrhea; painful periods; menstrual cramps; painful menses
N94.10 | dyspareunia; pain with intercourse
N94.3 | premenstrual syndrome
N80.9 | endometriosis
D25.9 | uterine fibroids; fibroids; leiomyoma of uterus; fibroid uterus; uterine leiomyoma
D25.1 | intramural leiomyoma of uterus; intramural fibroid
D25.0 | submucous leiomyoma; submucosal fibroid
N84.0 | endometrial polyp; uterine polyp
N84.1 | cervical polyp
N85.00 | endometrial hyperplasia
N83.20 | ovarian cyst
N83.0 | follicular cyst of ovary
N83.1 | corpus luteum cyst
N81.10 | cystocele; bladder prolapse
N81.6 | rectocele
N81.4 | uterine prolapse; uterovaginal prolapse
N81.9 | pelvic organ prolapse
N73.9 | pelvic inflammatory disease
N97.9 | infertility female; female infertility; infertility
N87.9 | cervical dysplasia; dysplasia of cervix
N87.0 | CIN 1; mild cervical dysplasia; cervical intraepithelial neoplasia grade 1
N87.1 | CIN 2; moderate cervical dysplasia
D06.9 | CIN 3; carcinoma in situ of cervix; severe cervical dysplasia
R87.610 | ASCUS; ASC-US; atypical squamous cells undetermined significance
R87.612 | LSIL; low grade squamous intraepithelial lesion
R87.613 | HSIL; high grade squamous intraepithelial lesion
R87.619 | abnormal Pap smear; abnormal pap; abnormal cervical cytology
R87.810 | cervical high risk HPV positive; high risk HPV positive
N63.0 | breast lump; breast mass; lump in breast; breast nodule
N64.4 | breast pain; mastalgia; mastodynia; breast tenderness
N64.52 | nipple discharge
N60.1 | fibrocystic breast; fibrocystic breasts; fibrocystic breast changes; fibrocystic breast disease
N60.0 | breast cyst; solitary cyst of breast
N61.0 | mastitis
D24 | fibroadenoma; fibroadenoma of breast
R92.8 | abnormal mammogram
R92.30 | dense breasts; dense breast tissue
N70.91 | salpingitis
O21.0 | hyperemesis gravidarum mild; morning sickness; hyperemesis gravidarum
O20.0 | threatened abortion; threatened miscarriage
O03.9 | miscarriage; spontaneous abortion; complete miscarriage
O02.1 | missed abortion; missed miscarriage
O00.90 | ectopic pregnancy
O14.9 | preeclampsia; pre-eclampsia
O13 | gestational hypertension; pregnancy induced hypertension
O24.41 | gestational diabetes; gestational diabetes mellitus
O99.01 | anemia in pregnancy; anemia complicating pregnancy; anemia of pregnancy
O23.4 | urinary tract infection in pregnancy; UTI in pregnancy
O26.89 | round ligament pain; pelvic pain in pregnancy
O34.21 | prior cesarean delivery pregnancy
O44.0 | placenta previa
O48.0 | post term pregnancy; post dates pregnancy
O60.0 | preterm labor
F53.0 | postpartum depression
Z39.2 | postpartum visit; routine postpartum follow up; postpartum check; six week postpartum visit
Z39.1 | lactating mother care; breastfeeding care
H10.9 | conjunctivitis
H10.30 | acute conjunctivitis; pink eye; pinkeye
H10.1 | allergic conjunctivitis; acute atopic conjunctivitis
H10.02 | bacterial conjunctivitis; mucopurulent conjunctivitis; purulent conjunctivitis
B30.9 | viral conjunctivitis
H00.01 | stye; hordeolum; external hordeolum
H00.1 | chalazion
H01.00 | blepharitis
H04.12 | dry eye; dry eye syndrome; dry eyes; keratoconjunctivitis sicca
H11.3 | subconjunctival hemorrhage
H25.1 | nuclear sclerotic cataract; nuclear sclerosis; age related nuclear cataract; nuclear cataract
H25.01 | cortical cataract; age related cortical cataract
H25.04 | posterior subcapsular cataract; posterior subcapsular age related cataract
H26.9 | cataract; cataracts
H25.9 | age related cataract; senile cataract
H26.49 | posterior capsule opacification; after cataract; posterior capsular opacity
H40.9 | glaucoma
H40.11 | primary open angle glaucoma; open angle glaucoma
H40.00 | glaucoma suspect; preglaucoma
H40.05 | ocular hypertension
H35.30 | macular degeneration; age related macular degeneration
H35.31 | dry macular degeneration; nonexudative age related macular degeneration; dry AMD; dry age related macular degeneration
H35.32 | wet macular degeneration; exudative age related macular degeneration; wet AMD; neovascular age related macular degeneration
H35.37 | epiretinal membrane; macular pucker
H43.81 | posterior vitreous detachment; vitreous degeneration
H43.39 | floaters; vitreous floaters; vitreous opacities
H33.31 | retinal tear; horseshoe tear of retina
H33.2 | retinal detachment serous
H52.1 | myopia; nearsightedness
H52.0 | hyperopia; hypermetropia; farsightedness
H52.4 | presbyopia
H52.20 | astigmatism
H53.8 | blurred vision; blurry vision
H53.9 | vision disturbance; visual changes; vision changes
H54.7 | vision loss; decreased vision
H57.1 | eye pain; ocular pain
H50.9 | strabismus
H53.00 | amblyopia; lazy eye
H02.40 | ptosis of eyelid; drooping eyelid; ptosis
H11.00 | pterygium
H16.00 | corneal ulcer
S05.0 | corneal abrasion; corneal scratch
T15.0 | corneal foreign body; foreign body in cornea
H20.9 | iritis; uveitis; iridocyclitis
H20.00 | acute iritis; acute anterior uveitis; anterior uveitis
H18.60 | keratoconus
H34.81 | central retinal vein occlusion; CRVO
H34.83 | branch retinal vein occlusion; BRVO
H66.9 | otitis media; ear infection; middle ear infection; acute otitis media
H66.00 | acute suppurative otitis media; acute suppurative otitis media without rupture
H65.9 | otitis media with effusion; middle ear effusion; serous otitis media; fluid in ear; nonsuppurative otitis media
H65.2 | chronic serous otitis media
H65.0 | acute serous otitis media
H60.9 | otitis externa; outer ear infection
H60.33 | swimmer's ear
H61.2 | impacted cerumen; cerumen impaction; ear wax; earwax impaction; wax impaction
H72.9 | perforated tympanic membrane; tympanic membrane perforation; ruptured eardrum; perforated eardrum
H69.9 | eustachian tube dysfunction; eustachian tube disorder
H92.0 | ear pain; otalgia; earache
H92.1 | ear drainage; otorrhea
H93.1 | tinnitus; ringing in ears; ringing in ear
H91.9 | hearing loss; decreased hearing; hearing impairment
H90.3 | bilateral sensorineural hearing loss; sensorineural hearing loss bilateral
H90.5 | sensorineural hearing loss
H91.1 | presbycusis; age related hearing loss
H81.1 | benign paroxysmal positional vertigo; positional vertigo; BPPV
H81.0 | Meniere's disease; Meniere disease
H81.2 | vestibular neuronitis; vestibular neuritis
H83.0 | labyrinthitis
R42 | dizziness; vertigo; lightheadedness; light headedness; giddiness
H68.00 | eustachian salpingitis
J30.9 | allergic rhinitis
J30.2 | seasonal allergies; seasonal allergic rhinitis
J30.1 | hay fever; pollen allergy; allergic rhinitis due to pollen
J30.89 | perennial allergic rhinitis; dust mite allergy rhinitis
J31.0 | chronic rhinitis
J01.90 | acute sinusitis; sinus infection; acute rhinosinusitis; acute bacterial sinusitis
J01.00 | acute maxillary sinusitis
J01.10 | acute frontal sinusitis
J32.9 | sinusitis; chronic sinusitis; chronic rhinosinusitis
J32.0 | chronic maxillary sinusitis
J33.9 | nasal polyps; nasal polyp; nasal polyposis
J34.2 | deviated septum; deviated nasal septum; nasal septal deviation
J34.3 | turbinate hypertrophy; hypertrophy of nasal turbinates
R09.81 | nasal congestion; stuffy nose; congestion of nose
R09.82 | postnasal drip
J34.89 | runny nose; rhinorrhea; nasal obstruction
R04.0 | epistaxis; nosebleed; nose bleed; nosebleeds
J02.9 | pharyngitis; sore throat; acute pharyngitis; viral pharyngitis; throat pain acute
J02.0 | strep throat; streptococcal pharyngitis; strep pharyngitis
J03.90 | acute tonsillitis; tonsillitis
J03.00 | strep tonsillitis; streptococcal tonsillitis
J35.01 | chronic tonsillitis
J35.1 | tonsillar hypertrophy; enlarged tonsils
J35.3 | hypertrophy of tonsils with adenoids; adenotonsillar hypertrophy
J36 | peritonsillar abscess; quinsy
J04.0 | laryngitis; acute laryngitis
J05.0 | croup
R49.0 | hoarseness; dysphonia; hoarse voice; voice hoarseness
J38.00 | vocal cord paralysis
J38.2 | vocal cord nodules
K11.20 | sialadenitis; salivary gland infection
K12.0 | aphthous ulcer; canker sore; oral aphthae; mouth ulcer
K04.7 | dental abscess; tooth abscess; periapical abscess
K02.9 | dental caries; tooth decay; cavities
K08.89 | toothache; dental pain; tooth pain
B37.0 | thrush; oral candidiasis; oral thrush
B08.4 | hand foot and mouth disease
L20.9 | atopic dermatitis
L30.9 | eczema; dermatitis; eczematous dermatitis
L20.82 | flexural eczema
L30.1 | dyshidrotic eczema; dyshidrosis; pompholyx
L30.0 | nummular eczema; nummular dermatitis
L25.9 | contact dermatitis
L23.9 | allergic contact dermatitis
L23.7 | poison ivy; poison oak; poison ivy dermatitis; contact dermatitis due to plants
L24.9 | irritant contact dermatitis
L21.9 | seborrheic dermatitis
L22 | diaper rash; diaper dermatitis
L40.9 | psoriasis
L40.0 | plaque psoriasis; psoriasis vulgaris
L40.50 | psoriatic arthritis; psoriatic arthropathy
L40.4 | guttate psoriasis
L43.9 | lichen planus
L28.0 | lichen simplex chronicus
L70.0 | acne vulgaris; acne; cystic acne
L71.9 | rosacea
L73.2 | hidradenitis suppurativa; hidradenitis
L73.9 | folliculitis
L72.0 | epidermal cyst; epidermoid cyst; epidermal inclusion cyst
L72.3 | sebaceous cyst
L72.11 | pilar cyst
L05.91 | pilonidal cyst
L05.01 | pilonidal abscess; pilonidal cyst with abscess
L57.0 | actinic keratosis; actinic keratoses; solar keratosis
L82.1 | seborrheic keratosis; seborrheic keratoses
L82.0 | inflamed seborrheic keratosis; irritated seborrheic keratosis
L91.8 | skin tag; skin tags; acrochordon
L91.0 | keloid; hypertrophic scar; keloid scar
L90.5 | scar; scar tissue of skin; scarring; scar conditions and fibrosis of skin
D22.9 | nevus; mole; benign nevus; melanocytic nevus; dysplastic nevus; atypical nevus; atypical mole
D17.9 | lipoma
D18.01 | cherry angioma; hemangioma of skin
D23.9 | dermatofibroma; benign skin neoplasm
L81.4 | solar lentigo; lentigo; lentigines
L81.1 | melasma
L80 | vitiligo
L63.9 | alopecia areata
L64.9 | androgenic alopecia; male pattern baldness; androgenetic alopecia
L65.9 | hair loss; alopecia; thinning hair
L65.0 | telogen effluvium
L60.0 | ingrown toenail; ingrown nail; ingrowing nail
L03.03 | paronychia of toe; paronychia toe; paronychia hallux; toe paronychia; hallux paronychia; paronychia toenail; ingrown toenail paronychia; paronychia great toe
L03.01 | paronychia; paronychia of finger; cellulitis of finger
B35.1 | onychomycosis; toenail fungus; fungal nail infection; nail fungus; tinea unguium
B35.3 | athlete's foot; tinea pedis
B35.6 | jock itch; tinea cruris
B35.4 | ringworm; tinea corporis
B35.0 | tinea capitis
B35.9 | tinea; dermatophytosis
B36.0 | tinea versicolor; pityriasis versicolor
B37.2 | candidal intertrigo; cutaneous candidiasis; skin yeast infection
L30.4 | intertrigo
B07.9 | warts; wart; viral wart
B07.0 | plantar wart; plantar warts
B08.1 | molluscum contagiosum; molluscum
B86 | scabies
B85.0 | head lice; lice; pediculosis capitis
L01.00 | impetigo
L03.90 | cellulitis
L03.115 | cellulitis of right lower limb; cellulitis right leg; cellulitis right lower extremity; cellulitis right foot; right lower leg cellulitis
L03.116 | cellulitis of left lower limb; cellulitis left leg; cellulitis left lower extremity; cellulitis left foot; left lower leg cellulitis
L03.113 | cellulitis right arm; cellulitis right upper extremity; cellulitis right forearm; cellulitis right hand
L03.114 | cellulitis left arm; cellulitis left upper extremity; cellulitis left forearm; cellulitis left hand
L03.211 | facial cellulitis; cellulitis of face
L02.91 | abscess; cutaneous abscess; skin abscess
L02.92 | furuncle; boil
L02.41 | axillary abscess; abscess of axilla
L02.31 | buttock abscess; abscess of buttock
L50.9 | hives; urticaria
L50.1 | chronic idiopathic urticaria; idiopathic urticaria
L29.9 | itching; pruritus; itchy skin
L85.3 | dry skin; xerosis; xerosis cutis
L84 | corn; callus; corns and calluses
L89.90 | pressure ulcer; decubitus ulcer; bedsore
L97.909 | leg ulcer; chronic leg ulcer
L98.9 | skin lesion; lesion of skin; skin growth
D48.5 | neoplasm of uncertain behavior of skin
D49.2 | skin neoplasm unspecified; neoplasm unspecified behavior of skin
R21 | rash; skin rash; skin eruption
L27.0 | drug rash; drug eruption; generalized drug eruption
L42 | pityriasis rosea
L92.0 | granuloma annulare
L93.0 | discoid lupus
L74.510 | axillary hyperhidrosis
R22.9 | localized swelling; subcutaneous nodule; skin lump
R22.1 | neck mass; lump in neck; neck lump; swelling of neck
L55.0 | sunburn first degree
L55.9 | sunburn
T78.40XA | allergic reaction; allergy
T78.2XXA | anaphylaxis; anaphylactic reaction; anaphylactic shock
T78.3XXA | angioedema; angioneurotic edema
Z91.010 | peanut allergy
Z91.018 | food allergy; food allergies
Z88.0 | penicillin allergy; allergic to penicillin
`;
