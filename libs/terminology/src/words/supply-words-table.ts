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
`;
