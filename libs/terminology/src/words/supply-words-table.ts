/** Equipment, braces and Medicare services as people ask for them: `typed | official wording | code to offer first`. */
export const SUPPLY_WORDS = `
# breathing
cpap machine | continuous positive airway pressure device | E0601
cpap mask | nasal interface positive airway pressure device | A7034
bipap | respiratory assist device bi-level pressure capability without backup rate | E0470
nebulizer | nebulizer with compressor | E0570
nebulizer machine | nebulizer with compressor | E0570
oxygen concentrator | oxygen concentrator single delivery port | E1390
portable oxygen | portable gaseous oxygen system rental | E0431
spacer for inhaler | spacer bag or reservoir metered dose inhaler | A4627
peak flow meter | peak expiratory flow rate meter hand held | A4614
# moving about
crutches | crutches underarm other than wood pair | E0114
forearm crutches | crutches forearm pair | E0110
cane | cane includes canes of all materials adjustable or fixed with tip | E0100
quad cane | cane quad or three prong | E0105
walker | walker folding adjustable or fixed height | E0135
walker with wheels | walker folding wheeled adjustable or fixed height | E0143
rollator | walker folding wheeled adjustable or fixed height | E0143
wheelchair | standard wheelchair | K0001
knee scooter | walker wheeled |
bedside commode | commode chair mobile or stationary fixed arms | E0163
hospital bed | hospital bed semi-electric with mattress | E0260
shower chair | bath shower chair | E0240
tens unit | transcutaneous electrical nerve stimulation device two lead | E0720
# braces and casts
cam boot | walking boot prefabricated off-the-shelf | L4361 L4387
walking boot | walking boot prefabricated off-the-shelf | L4361 L4387
air cast boot | walking boot pneumatic prefabricated | L4361
knee brace | knee orthosis prefabricated | L1833 L1810 L1820
hinged knee brace | knee orthosis adjustable knee joints prefabricated off-the-shelf | L1833
knee brace hinged | knee orthosis adjustable knee joints prefabricated off-the-shelf | L1833
knee immobilizer | knee orthosis immobilizer canvas longitudinal | L1830
ankle brace | ankle foot orthosis multiligamentous ankle support; ankle orthosis ankle gauntlet | L1906 L1902
wrist splint | wrist hand orthosis wrist extension control cock-up off-the-shelf | L3908
wrist brace | wrist hand orthosis wrist extension control cock-up off-the-shelf | L3908
cock up splint | wrist hand orthosis wrist extension control cock-up | L3908
thumb spica splint | wrist hand finger orthosis; hand finger orthosis | L3809 L3807
finger splint | finger orthosis; splint static | Q4049
arm sling | sling | A4565
sling | slings | A4565
elbow brace | elbow orthosis |
tennis elbow strap | elbow orthosis |
back brace | lumbar orthosis; lumbar-sacral orthosis | L0625 L0650
cervical collar | cervical flexible non-adjustable foam collar | L0120
afo | ankle foot orthosis |
short arm cast | cast supplies short arm cast adult | Q4010 Q4009
short leg cast | cast supplies short leg cast adult | Q4038 Q4037
diabetic shoes | for diabetics only depth shoe | A5500
diabetic inserts | for diabetics only multiple density insert | A5512
compression stockings | gradient compression stocking below knee | A6530
# supplies
test strips | blood glucose test or reagent strips home blood glucose monitor | A4253
glucose test strips | blood glucose test or reagent strips home blood glucose monitor | A4253
glucometer | home blood glucose monitor | E0607
lancets | lancets per box | A4259
insulin pump | external ambulatory infusion pump insulin | E0784
cgm | continuous glucose monitor | E2103
foley catheter | indwelling catheter foley type | A4338
ostomy pouch | ostomy pouch |
breast pump | breast pump electric | E0603
# Medicare's own services
medicare wellness | annual wellness visit personalized prevention plan | G0439 G0438
welcome to medicare | initial preventive physical examination | G0402
ippe | initial preventive physical examination | G0402
prolonged service medicare | prolonged office or other outpatient evaluation and management service | G2212
visit complexity add on | visit complexity inherent to evaluation and management | G2211
advance care planning medicare | advance care planning |
depression screening medicare | annual depression screening | G0444
lung cancer screening ct | low dose ct scan lung cancer screening; encounter screening malignant neoplasm respiratory organs | Z12.2
flu vaccine administration | administration of influenza virus vaccine | G0008
pneumonia vaccine administration | administration of pneumococcal vaccine | G0009
pelvic exam medicare | cervical or vaginal cancer screening pelvic and clinical breast examination | G0101
ambulance bls | ambulance service basic life support | A0428 A0429
ambulance als | ambulance service advanced life support | A0426 A0427
medicare annual wellness | annual wellness visit personalized prevention plan | G0439 G0438
initial awv | annual wellness visit initial visit | G0438
awv initial | annual wellness visit initial visit | G0438
initial annual wellness visit | annual wellness visit initial visit | G0438
subsequent awv | annual wellness visit subsequent visit | G0439
awv subsequent | annual wellness visit subsequent visit | G0439
subsequent annual wellness visit | annual wellness visit subsequent visit | G0439
initial preventive physical exam | initial preventive physical examination | G0402
ibt obesity | face-to-face behavioral counseling for obesity | G0447
obesity counseling | face-to-face behavioral counseling for obesity | G0447
cardiovascular disease counseling | intensive behavioral therapy for cardiovascular disease | G0446
ibt cardiovascular | intensive behavioral therapy for cardiovascular disease | G0446
fit test | colorectal cancer screening fecal occult blood test immunoassay | G0328
fobt | colorectal cancer screening fecal occult blood test immunoassay | G0328
screening colonoscopy medicare | colorectal cancer screening colonoscopy not high risk | G0121
screening colonoscopy average risk | colorectal cancer screening colonoscopy not high risk | G0121
screening colonoscopy high risk | colorectal cancer screening colonoscopy high risk | G0105
screening mammography | encounter for screening mammogram for malignant neoplasm of breast | Z12.31
dsmt | diabetes outpatient self-management training services | G0108 G0109
diabetes education | diabetes outpatient self-management training services | G0108 G0109
diabetes self management | diabetes outpatient self-management training services | G0108 G0109
care plan oversight | physician supervision of patient home health | G0181
home health oversight | physician supervision of patient home health | G0181
hospice oversight | physician supervision of patient hospice | G0182
certify home health | physician certification home health | G0180
home health certification | physician certification home health | G0180
home health recertification | physician re-certification home health | G0179
recertification home health | physician re-certification home health | G0179
virtual check in | brief communication technology-based service | G2012
telehealth facility fee | telehealth originating site facility fee | Q3014
flu shot admin | administration of influenza virus vaccine | G0008
flu vaccine admin | administration of influenza virus vaccine | G0008
admin flu vaccine | administration of influenza virus vaccine | G0008
pneumonia vaccine admin | administration of pneumococcal vaccine | G0009
hep b vaccine admin | administration of hepatitis b vaccine | G0010
influenza vaccine | encounter for immunization | Z23
manual wheelchair | standard wheelchair | K0001
transport chair | transport chair adult size | E1038
power wheelchair | power wheelchair group 2 standard captains chair | K0823
electric wheelchair | power wheelchair group 2 standard captains chair | K0823
scooter power | power operated vehicle | K0800
bp cuff | blood pressure cuff only | A4663
blood pressure monitor | automatic blood pressure monitor | A4670
bp monitor | automatic blood pressure monitor | A4670
bili light | phototherapy bilirubin light with photometer | E0202
dexcom | non-adjunctive non-implanted continuous glucose monitor or receiver | E2103 A4239
freestyle libre | non-adjunctive non-implanted continuous glucose monitor or receiver | E2103 A4239
cgm sensor | supply allowance for non-adjunctive continuous glucose monitor | A4239
cgm supplies | supply allowance for non-adjunctive continuous glucose monitor | A4239
glucose sensor | supply allowance for non-adjunctive continuous glucose monitor | A4239
omnipod | external ambulatory infusion pump disposable insulin delivery | A9274
cpap device | continuous positive airway pressure device | E0601
cpap supplies | nasal interface positive airway pressure device | A7034
hoyer lift | patient lift hydraulic or mechanical | E0630
patient lift | patient lift hydraulic or mechanical | E0630
post op shoe | surgical boot shoe each | L3260
surgical shoe | surgical boot shoe each | L3260
lso | lumbar-sacral orthosis sagittal control | L0650 L0637
tlso | thoracic-lumbar-sacral orthosis | L0450 L0456
heel cup | heel pad and depression; hindfoot | L3480
orthotics | foot insert removable molded to patient model | L3000 L3020
custom orthotics | foot insert removable molded to patient model | L3000 L3020
foot orthotics | foot insert removable molded to patient model | L3000 L3020
cam walker | walking boot prefabricated off-the-shelf | L4361 L4387
aircast | ankle control orthosis stirrup style rigid | L4350
ankle stirrup | ankle control orthosis stirrup style rigid | L4350
wound vac | negative pressure wound therapy electrical pump | E2402
ostomy bag | ostomy pouch drainable | A4388 A5061
colostomy bag | ostomy pouch drainable | A4388 A5061
urinary catheter | indwelling catheter foley type | A4338
kerlix | conforming bandage non-elastic | A6446
ace bandage | light compression bandage elastic knitted | A6449
gauze pads | gauze non-impregnated sterile | A6402
unna boot | zinc paste impregnated bandage | A6456
adult diapers | adult sized disposable incontinence product brief diaper | T4522 T4521
diapers | adult sized disposable incontinence product brief diaper | T4522 T4521
peer support | self-help peer services | H0038
methadone clinic | alcohol and or drug services methadone administration | H0020
carpal tunnel brace | wrist hand orthosis wrist extension control cock-up | L3908
bandages | gauze non-impregnated; conforming bandage | A6402 A6446
catheter kit | insertion tray; intermittent urinary catheter kit | A4353 A4310
cerumen removal | impacted cerumen | H61.20
ear wax removal | impacted cerumen | H61.20
air cast | ankle control orthosis stirrup style rigid | L4350
biopsy clip | tissue marker implantable | A4648
breast biopsy clip | tissue marker implantable | A4648
tissue marker clip | tissue marker implantable | A4648
home health pt | services physical therapist home health setting | G0151
home health physical therapy | services physical therapist home health setting | G0151
home health ot | services occupational therapist home health setting | G0152
home health nurse | direct skilled nursing services registered nurse home health | G0299
low air loss mattress | powered pressure-reducing air mattress | E0277
pulse ox | oximeter device for measuring blood oxygen levels non-invasively | E0445
pulse oximeter | oximeter device for measuring blood oxygen levels non-invasively | E0445
suction machine | respiratory suction pump | E0600
cough assist | cough stimulating device | E0482
lymphedema sleeve | gradient compression arm sleeve; gradient pressure aid sleeve | S8424 A6576
lymphedema pump | pneumatic compressor segmental home model | E0651
night splint | static or dynamic ankle foot orthosis plantar | L4397 L4396
night splint plantar | static or dynamic ankle foot orthosis plantar | L4397 L4396
plantar fasciitis splint | static or dynamic ankle foot orthosis plantar | L4397 L4396
clavicle brace | shoulder orthosis figure of eight design abduction restrainer | L3650
figure of 8 brace | shoulder orthosis figure of eight design abduction restrainer | L3650
bone growth stimulator | osteogenesis stimulator electrical | E0747
bone growth stimulator spine | osteogenesis stimulator electrical non-invasive spinal | E0748
bone stimulator | osteogenesis stimulator electrical | E0747
aquacel | alginate or other fiber gelling dressing | A6196
aquacel dressing | alginate or other fiber gelling dressing | A6196
alginate dressing | alginate or other fiber gelling dressing | A6196
bath bench | transfer bench tub toilet; tub stool or bench | E0247 E0245
transfer bench | transfer bench tub toilet | E0247
tennis elbow brace | elbow orthosis elastic | L3702 L3710
gel overlay | gel or gel-like pressure pad for mattress | E0185
gel mattress overlay | gel or gel-like pressure pad for mattress | E0185
mammo 3d | diagnostic digital breast tomosynthesis | G0279
skin substitute | skin substitute not otherwise specified | Q4100
`;
