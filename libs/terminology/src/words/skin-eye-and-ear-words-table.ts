/** Skin, eyes, ears, as patients and hurried coders write them: `phrase | official wording; other wording | codes to offer first`. */
export const SKIN_EYE_AND_EAR_WORDS = `
# skin
pink eye | conjunctivitis | H10.9 H10.029
eczema | dermatitis; atopic dermatitis | L30.9 L20.9
atopic dermatitis | atopic dermatitis | L20.9
skin rash | rash and other nonspecific skin eruption | R21
rash | rash and other nonspecific skin eruption | R21
itchy skin | pruritus | L29.9
itching | pruritus | L29.9
hives | urticaria | L50.9
acne | acne vulgaris; acne | L70.0 L70.9
psoriasis | psoriasis | L40.9
poison ivy | allergic contact dermatitis due to plants | L23.7
poison oak | allergic contact dermatitis due to plants | L23.7
contact dermatitis | contact dermatitis unspecified cause | L25.9
diaper rash | diaper dermatitis | L22
nappy rash | diaper dermatitis | L22
cradle cap | seborrhea capitis | L21.0
dandruff | seborrhea capitis; seborrheic dermatitis | L21.0
athletes foot | tinea pedis | B35.3
jock itch | tinea cruris | B35.6
ringworm | tinea corporis; dermatophytosis | B35.4
toenail fungus | tinea unguium | B35.1
nail fungus | tinea unguium | B35.1
onychomycosis | tinea unguium | B35.1
ingrown toenail | ingrowing nail | L60.0
warts | viral warts | B07.9
wart | viral wart | B07.9
plantar wart | plantar wart | B07.0
genital warts | anogenital warts | A63.0
skin tag | other hypertrophic disorders of skin | L91.8
skin tags | other hypertrophic disorders of skin | L91.8
age spots | other melanin hyperpigmentation lentigo | L81.4
mole | melanocytic nevi | D22.9
moles | melanocytic nevi | D22.9
sebaceous cyst | sebaceous cyst; epidermal cyst | L72.3
boil | furuncle | L02.92
abscess | cutaneous abscess | L02.91
skin infection | local infection of the skin and subcutaneous tissue; cellulitis | L08.9 L03.90
cellulitis of leg | cellulitis of lower limb | L03.119
shingles | zoster without complications | B02.9
chickenpox | varicella without complication | B01.9
cold sores | herpesviral vesicular dermatitis | B00.1
genital herpes | herpesviral infection of urogenital system | A60.00
impetigo | impetigo | L01.00
scabies | scabies | B86
head lice | pediculosis due to pediculus humanus capitis | B85.0
lice | pediculosis | B85.2
bed sore | pressure ulcer | L89.90
bedsore | pressure ulcer | L89.90
pressure sore | pressure ulcer | L89.90
decubitus | pressure ulcer | L89.90
decubitus ulcer | pressure ulcer | L89.90
hair loss | nonscarring hair loss; alopecia | L65.9
dry skin | xerosis cutis | L85.3
rosacea | rosacea | L71.9
sunburn | sunburn | L55.9
callus | corns and callosities | L84
corns | corns and callosities | L84
sweating too much | hyperhidrosis | R61
night sweats | generalized hyperhidrosis | R61
keloid | hypertrophic scar | L91.0
scar | scar conditions and fibrosis of skin | L90.5
# eyes and ears
ear infection | otitis media | H66.90
middle ear infection | otitis media | H66.90
swimmers ear | swimmer ear | H60.339
outer ear infection | otitis externa | H60.90
earache | otalgia | H92.09
ear pain | otalgia | H92.09
ear wax | impacted cerumen | H61.20
earwax | impacted cerumen | H61.20
cerumen impaction | impacted cerumen | H61.20
ringing in ears | tinnitus | H93.19
ringing in the ears | tinnitus | H93.19
hearing loss | hearing loss | H91.90
deaf | hearing loss | H91.90
perforated eardrum | perforation of tympanic membrane | H72.90
ruptured eardrum | perforation of tympanic membrane | H72.90
fluid in ear | nonsuppurative otitis media | H65.90
cataract | age related cataract; cataract | H26.9 H25.9
cataracts | age related cataract; cataract | H26.9 H25.9
glaucoma | glaucoma | H40.9
dry eye | dry eye syndrome | H04.129
dry eyes | dry eye syndrome bilateral | H04.123 H04.129
blurry vision | visual disturbances | H53.8
blurred vision | visual disturbances | H53.8
double vision | diplopia | H53.2
floaters | vitreous opacities | H43.399
stye | hordeolum externum | H00.019
lazy eye | amblyopia | H53.009
crossed eyes | strabismus esotropia | H50.9
nearsighted | myopia | H52.10
farsighted | hypermetropia | H52.00
astigmatism | astigmatism | H52.209
macular degeneration | macular degeneration | H35.30
eye exam | encounter for examination of eyes and vision without abnormal findings | Z01.00
vision loss | visual loss | H54.7
eye pain | ocular pain | H57.10
red eye | other specified disorders of eye and adnexa; conjunctival hyperemia | H57.89 H11.439
scratched eye | injury of conjunctiva and corneal abrasion without foreign body | S05.00XA
corneal abrasion | injury of conjunctiva and corneal abrasion without foreign body | S05.00XA
# skin and eyes
lentigo maligna | melanoma in situ | D03.9
melanoma in situ | melanoma in situ | D03.9
scc skin | squamous cell carcinoma of skin | C44.92
dysplastic nevus | atypical nevus | D22.9
epidermal cyst | epidermal cyst | L72.0
chigger bites | trombiculosis acariasis | B88.09
swimmers itch | cercarial dermatitis | B65.3
wet amd | exudative age-related macular degeneration | H35.3290
dry amd | nonexudative age-related macular degeneration | H35.3190
crvo | central retinal vein occlusion | H34.8192
brvo | branch retinal vein occlusion | H34.8392
crao | central retinal artery occlusion | H34.10
near sighted | myopia | H52.10
blocked tear duct | stenosis of lacrimal duct | H04.559
perforated tympanic membrane | perforation of tympanic membrane | H72.90
facial cellulitis | cellulitis of face | L03.211
face cellulitis | cellulitis of face | L03.211
abscess thigh | cutaneous abscess of limb | L02.419
abscess of thigh | cutaneous abscess of limb | L02.419
abscess leg | cutaneous abscess of limb | L02.419
abscess finger | cutaneous abscess of hand | L02.519
finger abscess | cutaneous abscess of hand | L02.519
infected finger | cellulitis of finger | L03.019
finger infection | cellulitis of finger | L03.019
paronychia | acute paronychia cellulitis of finger | L03.019
paronychia finger | cellulitis of finger | L03.019
paronychia index finger | cellulitis of finger | L03.019
paronychia thumb | cellulitis of finger | L03.019
infected toe | cellulitis of toe | L03.039
toe infection | cellulitis of toe | L03.039
paronychia toe | cellulitis of toe | L03.039
rash dermatitis | dermatitis unspecified | L30.9
poison ivy rash | allergic contact dermatitis due to plants | L23.7
aks | actinic keratosis | L57.0
sun damage skin | skin changes due to chronic exposure to nonionizing radiation | L57.9
sun damaged skin | skin changes due to chronic exposure to nonionizing radiation | L57.9
sun damage | skin changes due to chronic exposure to nonionizing radiation | L57.9
photoaging | other skin changes due to chronic exposure to nonionizing radiation | L57.8
photodamage | other skin changes due to chronic exposure to nonionizing radiation | L57.8
dystrophic nails | nail dystrophy | L60.3
male pattern baldness | androgenic alopecia | L64.9
androgenetic alopecia | androgenic alopecia | L64.9
female pattern hair loss | androgenic alopecia | L64.9
thinning hair | nonscarring hair loss | L65.9
losing hair | nonscarring hair loss | L65.9
excessive hair | hirsutism | L68.0
facial hair woman | hirsutism | L68.0
zits | acne | L70.9
epidermoid cyst | epidermal cyst | L72.0
razor bumps | pseudofolliculitis barbae | L73.1
ingrown hair | pseudofolliculitis barbae | L73.1
skin discoloration | disorder of pigmentation unspecified | L81.9
discolored skin | disorder of pigmentation unspecified | L81.9
hyperpigmentation | other melanin hyperpigmentation | L81.4
liver spots | other melanin hyperpigmentation lentigo | L81.4
sun spots | other melanin hyperpigmentation lentigo | L81.4
seb k | seborrheic keratosis | L82.1
pressure injury | pressure ulcer | L89.90
acrochordon | other hypertrophic disorders of skin | L91.8
foot ulcer | non-pressure chronic ulcer of other part of foot | L97.509
ulcer foot | non-pressure chronic ulcer of other part of foot | L97.509
ulcer of foot | non-pressure chronic ulcer of other part of foot | L97.509
non healing foot ulcer | non-pressure chronic ulcer of other part of foot | L97.509
nonhealing foot ulcer | non-pressure chronic ulcer of other part of foot | L97.509
toe ulcer | non-pressure chronic ulcer of other part of foot | L97.509
heel ulcer | non-pressure chronic ulcer of heel and midfoot | L97.409
leg ulcer | non-pressure chronic ulcer of lower leg | L97.909
ulcer of lower leg | non-pressure chronic ulcer of lower leg | L97.909
ankle ulcer | non-pressure chronic ulcer of ankle | L97.309
non healing wound | non-pressure chronic ulcer of skin | L98.499 T81.89XA
eyelid inflammation | unspecified blepharitis | H01.009
droopy eyelid | unspecified ptosis of eyelid | H02.409
drooping eyelid | unspecified ptosis of eyelid | H02.409
ptosis of eyelid | unspecified ptosis of eyelid | H02.409
conjunctivitis right eye | unspecified conjunctivitis | H10.9
conjunctivitis left eye | unspecified conjunctivitis | H10.9
conjunctivitis both eyes | unspecified conjunctivitis | H10.9
pink eye both eyes | unspecified conjunctivitis | H10.9
eye allergies | acute atopic conjunctivitis | H10.10
eye allergy | acute atopic conjunctivitis | H10.10
allergic eye | acute atopic conjunctivitis | H10.10
broken blood vessel in eye | conjunctival hemorrhage | H11.30
blood vessel burst in eye | conjunctival hemorrhage | H11.30
blood in eye | conjunctival hemorrhage | H11.30
surfer's eye | pterygium | H11.009
iritis | unspecified iridocyclitis | H20.9
uveitis | unspecified iridocyclitis | H20.9
anterior uveitis | acute and subacute iridocyclitis; unspecified iridocyclitis | H20.9 H20.00
cataract both eyes | unspecified cataract | H26.9
cataract right eye | unspecified cataract | H26.9
cataract left eye | unspecified cataract | H26.9
bilateral cataracts | unspecified cataract | H26.9
after cataract | other secondary cataract | H26.499
posterior capsule opacification | other secondary cataract | H26.499
pco | other secondary cataract | H26.499
posterior capsular opacification | other secondary cataract | H26.499
retinal detachment | serous retinal detachment; retinal detachment with retinal break | H33.20 H33.009
detached retina | serous retinal detachment; retinal detachment with retinal break | H33.20 H33.009
epiretinal membrane | puckering of macula | H35.379
macular pucker | puckering of macula | H35.379
high eye pressure | ocular hypertension | H40.059
eye pressure | ocular hypertension | H40.059
nearsightedness | myopia | H52.10
hyperopia | hypermetropia | H52.00
farsightedness | hypermetropia | H52.00
far sighted | hypermetropia | H52.00
reading glasses | presbyopia | H52.4
vision changes | unspecified visual disturbance | H53.9
vision problem | unspecified visual disturbance | H53.9
vision problems | unspecified visual disturbance | H53.9
eye redness | other specified disorders of eye and adnexa; conjunctival hyperemia | H57.89
red eyes | other specified disorders of eye and adnexa; conjunctival hyperemia | H57.89
bloodshot eye | other specified disorders of eye and adnexa | H57.89
bloodshot eyes | other specified disorders of eye and adnexa | H57.89
itchy eye | other specified disorders of eye and adnexa | H57.89
itchy eyes | other specified disorders of eye and adnexa | H57.89
eye itching | other specified disorders of eye and adnexa | H57.89
eye discharge | other specified disorders of eye and adnexa | H57.89
watery eyes | unspecified epiphora | H04.209
eye irritation | other specified disorders of eye and adnexa | H57.89
metal in eye | foreign body on external eye part | T15.90XA
something in eye | foreign body on external eye part | T15.90XA
foreign body in eye | foreign body on external eye part | T15.90XA
foreign body eye | foreign body on external eye part | T15.90XA
debris in eye | foreign body on external eye part | T15.90XA
middle ear effusion | nonsuppurative otitis media | H65.90
fluid behind eardrum | nonsuppurative otitis media | H65.90
fluid in ears | nonsuppurative otitis media | H65.90
blocked eustachian tube | unspecified eustachian tube disorder | H69.90
tm perforation | perforation of tympanic membrane | H72.90
burst eardrum | perforation of tympanic membrane | H72.90
positional vertigo | benign paroxysmal vertigo | H81.10
vestibular neuritis | vestibular neuronitis | H81.20
hoh | hearing loss | H91.90
age related hearing loss | presbycusis | H91.10
ear drainage | otorrhea | H92.10
discharge from ear | otorrhea | H92.10
draining ear | otorrhea | H92.10
clogged ear | impacted cerumen; eustachian tube disorder | H61.20 H69.90
plugged ear | impacted cerumen; eustachian tube disorder | H61.20 H69.90
fungal rash groin | tinea cruris | B35.6
fungal infection groin | tinea cruris | B35.6
fungal rash | dermatophytosis unspecified | B35.9
cyst on back | sebaceous cyst; epidermal cyst | L72.3 L72.0
cyst neck | sebaceous cyst; epidermal cyst | L72.3 L72.0
cyst on neck | sebaceous cyst; epidermal cyst | L72.3 L72.0
skin cyst | sebaceous cyst; epidermal cyst | L72.3 L72.0
infected ear | otitis media unspecified | H66.90
ears hurt | otalgia | H92.09
ear hurts | otalgia | H92.09
sty lower eyelid | hordeolum externum lower eyelid | H00.016
sty upper eyelid | hordeolum externum upper eyelid | H00.013
stye lower eyelid | hordeolum externum lower eyelid | H00.016
stye upper eyelid | hordeolum externum upper eyelid | H00.013
nipple pain | mastodynia; other signs and symptoms in breast | N64.4 N64.59
hair falling out | nonscarring hair loss | L65.9
cracked heels | acquired keratosis; xerosis cutis | L85.3 R23.4
chapped lips | diseases of lips | K13.0
flashes of light | psychophysical visual disturbances | H53.19
water in ear | other specified disorders of ear | H93.8X9
ear fullness | other specified disorders of ear; eustachian tube disorder | H93.8X9 H69.90
ear pressure | other specified disorders of ear; eustachian tube disorder | H93.8X9 H69.90
allergic rash | allergic contact dermatitis unspecified cause | L23.9
double ear infection | otitis media unspecified bilateral | H66.93
eye infection | | H10.9 H44.009
poked in eye | injury of conjunctiva and corneal abrasion without foreign body | S05.00XA S05.90XA
poked in the eye | injury of conjunctiva and corneal abrasion without foreign body | S05.00XA S05.90XA
`;
