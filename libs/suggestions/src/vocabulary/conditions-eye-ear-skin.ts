/** code or header | phrases: eye, ear and skin. */
export const EYE_EAR_AND_SKIN_CONDITIONS = `
H53.19 | flashes of light; photopsia; flashing lights; light flashes
H54.6 | vision loss right eye; vision loss left eye; vision loss of one eye; loss of vision right eye; loss of vision left eye; monocular vision loss; decreased vision right eye; decreased vision left eye
H57.89 | itchy eyes; eye itching; itching of eye; ocular itching; ocular pruritus
H02.84 | eyelid swelling; swollen eyelid; eyelid edema; swelling of eyelid; puffy eyelid
H93.8X | ear fullness; aural fullness; ear pressure; clogged ear; plugged ear; fullness of ear
H90.3 | asymmetric sensorineural hearing loss; asymmetrical sensorineural hearing loss
B37.2 | yeast rash; candidal rash; candidal dermatitis; yeast dermatitis; cutaneous candidiasis; candida rash
B07.0 | wart of foot; foot wart; wart of sole; wart of heel
H46.9 | optic neuritis
H00.01 | hordeolum of upper eyelid; hordeolum of lower eyelid; stye of upper eyelid; stye of lower eyelid; stye of eyelid; hordeolum of eyelid
H16.9 | keratitis
H40.00 | open angle glaucoma suspect; glaucoma suspect; suspected glaucoma by cup to disc ratio
H40.03 | narrow angles; anatomical narrow angle; anatomic narrow angle; narrow angle; primary angle closure suspect
H35.34 | macular hole; full thickness macular hole; lamellar macular hole
H35.41 | lattice degeneration; lattice degeneration of retina
H35.35 | cystoid macular edema; CME
H35.36 | drusen; macular drusen; drusen of macula
H35.03 | hypertensive retinopathy
H10.41 | giant papillary conjunctivitis; GPC; contact lens induced conjunctivitis
H53.50 | color blindness; colorblindness; color vision deficiency
H54.40 | blindness of one eye; blind in one eye; right eye blindness; left eye blindness; blind right eye; blind left eye; monocular blindness
H25.81 | mixed cataract; combined cataract; combined forms of cataract; nuclear and cortical cataract; mixed type cataract
H25.89 | mature cataract; mature senile cataract
H51.11 | convergence insufficiency
H18.83 | recurrent corneal erosion
H18.82 | contact lens keratopathy; contact lens overwear
H16.12 | filamentary keratitis
H16.14 | superficial punctate keratitis; punctate keratitis; punctate epithelial erosions; SPK
H11.44 | conjunctival cyst
H04.20 | epiphora; watery eyes; tearing of eye; excessive tearing; watery eye
H57.89 | eye redness; red eye; eye irritation; irritated eye
H53.14 | photophobia
H43.39 | floaters; vitreous floaters; eye floaters
H02.88 | meibomian gland dysfunction; MGD
H02.05 | trichiasis
H61.12 | auricular hematoma; hematoma of pinna; hematoma of auricle
T70.0 | barotrauma of ear; ear barotrauma; otitic barotrauma; barotitis
H65.9 | serous otitis; serous otitis media; middle ear effusion; otitis with effusion
H73.01 | bullous myringitis
H61.89 | ear canal irritation
H61.81 | exostosis of ear canal
H69.8 | patulous eustachian tube
L20.82 | flexural eczema; flexural atopic dermatitis
L40.8 | inverse psoriasis; flexural psoriasis
L03.01 | felon; felon of finger; felon of thumb
L90.6 | striae; striae distensae; stretch marks
L98.2 | Sweet syndrome; acute febrile neutrophilic dermatosis
L56.4 | polymorphous light eruption; polymorphic light eruption
L73.8 | sebaceous hyperplasia
L82.1 | seborrheic keratoses; stucco keratosis
L85.1 | palmoplantar keratoderma; acquired keratoderma
L98.8 | excess granulation tissue of skin
L98.9 | skin lesion; lesion of skin
L56.8 | photodermatitis; photosensitivity dermatitis
L74.0 | miliaria; heat rash; prickly heat
L81.9 | hyperpigmentation
L60.2 | thickened toenails; nail hypertrophy; onychogryphosis
L60.1 | onycholysis
L60.8 | melanonychia
L67.8 | trichorrhexis
L66.12 | frontal fibrosing alopecia
L64.9 | male pattern baldness; female pattern hair loss; male pattern hair loss; androgenic alopecia; pattern hair loss
L30.0 | nummular dermatitis; discoid eczema
L30.1 | dyshidrosis; pompholyx; dyshidrotic dermatitis
L29.0 | pruritus ani; anal itching
L24.9 | irritant dermatitis; irritant hand dermatitis
L23.5 | contact dermatitis to hair dye
L23.81 | contact dermatitis to animal dander
L23.1 | contact dermatitis to adhesive; adhesive allergy dermatitis; tape dermatitis
L23.7 | poison ivy; poison oak; poison sumac; poison ivy dermatitis; rhus dermatitis; contact dermatitis from poison ivy
C44.92 | squamous cell carcinoma forearm; squamous cell carcinoma arm; squamous cell carcinoma hand; squamous cell carcinoma scalp; squamous cell carcinoma forehead; squamous cell carcinoma cheek; squamous cell carcinoma temple; squamous cell carcinoma face; squamous cell carcinoma ear; squamous cell carcinoma nose; squamous cell carcinoma neck; squamous cell carcinoma back; squamous cell carcinoma chest; squamous cell carcinoma shoulder; squamous cell carcinoma leg; squamous cell carcinoma shin; squamous cell carcinoma calf; squamous cell carcinoma thigh; squamous cell carcinoma eyelid; invasive squamous cell carcinoma of skin; well differentiated squamous cell carcinoma of skin
`;
