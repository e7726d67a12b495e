/** Conditions that have a side: joints, nerves, vessels, eyes, ears. */
export const JOINTS_EYES_EARS = `
^M25.5 | Pain in joint
M25.50 | Pain in unspecified joint
M25.5{1/2/3/5/6}{1/2/9} | Pain in {2=right/left/unspecified} {1=shoulder/elbow/wrist/hip/knee}
M25.57{1/2/9} | Pain in {right/left/unspecified} ankle and joints of {1=right/left/unspecified} foot
M25.4{1/2/3/5/6}{1/2/9} | Effusion, {2=right/left/unspecified} {1=shoulder/elbow/wrist/hip/knee}
M25.6{1/2/3/5/6}{1/2/9} | Stiffness of {2=right/left/unspecified} {1=shoulder/elbow/wrist/hip/knee}, not elsewhere classified
M25.3{1/2/3/5/6}{1/2/9} | Other instability, {2=right/left/unspecified} {1=shoulder/elbow/wrist/hip/knee}
M17.0 | Bilateral primary osteoarthritis of knee
M17.1{0/1/2} | Unilateral primary osteoarthritis, {unspecified/right/left} knee
M17.2 | Bilateral post-traumatic osteoarthritis of knee
M17.3{0/1/2} | Unilateral post-traumatic osteoarthritis, {unspecified/right/left} knee
M17.9 | Osteoarthritis of knee, unspecified
M16.0 | Bilateral primary osteoarthritis of hip
M16.1{0/1/2} | Unilateral primary osteoarthritis, {unspecified/right/left} hip
M16.9 | Osteoarthritis of hip, unspecified
M18.0 | Bilateral primary osteoarthritis of first carpometacarpal joints
M18.1{0/1/2} | Unilateral primary osteoarthritis of first carpometacarpal joint, {unspecified/right/left} hand
M19.0{1/2/3/4/7}{1/2/9} | Primary osteoarthritis, {2=right/left/unspecified} {1=shoulder/elbow/wrist/hand/ankle and foot}
M19.90 | Unspecified osteoarthritis, unspecified site
M19.91 | Primary osteoarthritis, unspecified site
M10.0{1/2/3/4/5/6/7}{1/2/9} | Idiopathic gout, {2=right/left/unspecified} {1=shoulder/elbow/wrist/hand/hip/knee/ankle and foot}
M10.00 | Idiopathic gout, unspecified site
M10.9 | Gout, unspecified
M05.79 | Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement
M05.9 | Rheumatoid arthritis with rheumatoid factor, unspecified
M06.09 | Rheumatoid arthritis without rheumatoid factor, multiple sites
M06.9 | Rheumatoid arthritis, unspecified
M20.1{0/1/2} | Hallux valgus (acquired), {unspecified/right/left} foot
M20.4{0/1/2} | Other hammer toe(s) (acquired), {unspecified/right/left} foot
M20.2{0/1/2} | Hallux rigidus, {unspecified/right/left} foot
M21.4{0/1/2} | Flat foot [pes planus] (acquired), {unspecified/right/left} foot
M21.61{1/2/9} | Bunion of {right/left/unspecified} foot
M22.4{0/1/2} | Chondromalacia patellae, {unspecified/right/left} knee
M23.5{0/1/2} | Chronic instability of knee, {unspecified/right/left} knee
M47.81{1/2/3/4/5/6/7/8} | Spondylosis without myelopathy or radiculopathy, {occipito-atlanto-axial/cervical/cervicothoracic/thoracic/thoracolumbar/lumbar/lumbosacral/sacral and sacrococcygeal} region
M47.2{1/2/3/4/5/6/7/8} | Other spondylosis with radiculopathy, {occipito-atlanto-axial/cervical/cervicothoracic/thoracic/thoracolumbar/lumbar/lumbosacral/sacral and sacrococcygeal} region
M48.0{0/1/2/3/4/5/7/8} | Spinal stenosis, {site unspecified/occipito-atlanto-axial region/cervical region/cervicothoracic region/thoracic region/thoracolumbar region/lumbosacral region/sacral and sacrococcygeal region}
M48.06{1/2} | Spinal stenosis, lumbar region {without/with} neurogenic claudication
M50.2{0/1/3} | Other cervical disc displacement, {unspecified cervical region/high cervical region/cervicothoracic region}
M50.3{0/1/3} | Other cervical disc degeneration, {unspecified cervical region/high cervical region/cervicothoracic region}
M51.2{4/5/6/7} | Other intervertebral disc displacement, {thoracic/thoracolumbar/lumbar/lumbosacral} region
M51.36{0/1/2/9} | Other intervertebral disc degeneration, lumbar region {with discogenic back pain only/with lower extremity pain only/with discogenic back pain and lower extremity pain/without mention of lumbar back pain or lower extremity pain}
M51.1{4/5/6/7} | Intervertebral disc disorders with radiculopathy, {thoracic/thoracolumbar/lumbar/lumbosacral} region
M54.1{0/1/2/3/4/5/6/7/8} | Radiculopathy, {site unspecified/occipito-atlanto-axial region/cervical region/cervicothoracic region/thoracic region/thoracolumbar region/lumbar region/lumbosacral region/sacral and sacrococcygeal region}
M54.3{0/1/2} | Sciatica, {unspecified/right/left} side
M54.4{0/1/2} | Lumbago with sciatica, {unspecified/right/left} side
^M54.5 | Low back pain
M54.50 | Low back pain, unspecified
M54.51 | Vertebrogenic low back pain
M54.59 | Other low back pain
M54.2 | Cervicalgia
M54.6 | Pain in thoracic spine
M54.81 | Occipital neuralgia
M54.89 | Other dorsalgia
M54.9 | Dorsalgia, unspecified
M53.3 | Sacrococcygeal disorders, not elsewhere classified
M62.81 | Muscle weakness (generalized)
M62.830 | Muscle spasm of back
M62.838 | Other muscle spasm
M65.30 | Trigger finger, unspecified finger
M65.31{1/2/9} | Trigger thumb, {right/left/unspecified} thumb
M65.3{2/3/4/5}{1/2/9} | Trigger finger, {2=right/left/unspecified} {1=index/middle/ring/little} finger
M65.4 | Radial styloid tenosynovitis [de Quervain]
M67.4{1/2/3/4/5/6/7}{1/2/9} | Ganglion, {2=right/left/unspecified} {1=shoulder/elbow/wrist/hand/hip/knee/ankle and foot}
M67.40 | Ganglion, unspecified site
M70.2{0/1/2} | Olecranon bursitis, {unspecified/right/left} elbow
M70.4{0/1/2} | Prepatellar bursitis, {unspecified/right/left} knee
M70.6{0/1/2} | Trochanteric bursitis, {unspecified/right/left} hip
M71.2{0/1/2} | Synovial cyst of popliteal space [Baker], {unspecified/right/left} knee
M72.0 | Palmar fascial fibromatosis [Dupuytren]
M72.2 | Plantar fascial fibromatosis
M75.0{0/1/2} | Adhesive capsulitis of {unspecified/right/left} shoulder
M75.1{0/1/2}{0/1/2} | {1=Unspecified/Incomplete/Complete} rotator cuff tear or rupture of {2=unspecified/right/left} shoulder, not specified as traumatic
M75.2{0/1/2} | Bicipital tendinitis, {unspecified/right/left} shoulder
M75.3{0/1/2} | Calcific tendinitis of {unspecified/right/left} shoulder
M75.4{0/1/2} | Impingement syndrome of {unspecified/right/left} shoulder
M75.5{0/1/2} | Bursitis of {unspecified/right/left} shoulder
M75.8{0/1/2} | Other shoulder lesions, {unspecified/right/left} shoulder
M76.5{0/1/2} | Patellar tendinitis, {unspecified/right/left} knee
M76.6{0/1/2} | Achilles tendinitis, {unspecified/right/left} leg
M77.0{0/1/2} | Medial epicondylitis, {unspecified/right/left} elbow
M77.1{0/1/2} | Lateral epicondylitis, {unspecified/right/left} elbow
M77.3{0/1/2} | Calcaneal spur, {unspecified/right/left} foot
M77.4{0/1/2} | Metatarsalgia, {unspecified/right/left} foot
M79.10 | Myalgia, unspecified site
M79.18 | Myalgia, other site
M79.2 | Neuralgia and neuritis, unspecified
M79.60{1/2/3/4/5/6/9} | Pain in {right arm/left arm/arm, unspecified/right leg/left leg/leg, unspecified/unspecified limb}
M79.62{1/2/9} | Pain in {right/left/unspecified} upper arm
M79.63{1/2/9} | Pain in {right/left/unspecified} forearm
M79.64{1/2/3/4/5/6} | Pain in {right hand/left hand/unspecified hand/right finger(s)/left finger(s)/unspecified finger(s)}
M79.65{1/2/9} | Pain in {right/left/unspecified} thigh
M79.66{1/2/9} | Pain in {right/left/unspecified} lower leg
M79.67{1/2/3/4/5/6} | Pain in {right foot/left foot/unspecified foot/right toe(s)/left toe(s)/unspecified toe(s)}
M79.7 | Fibromyalgia
M79.89 | Other specified soft tissue disorders
M80.00 | Age-related osteoporosis with current pathological fracture, unspecified site ~pathological
M80.08 | Age-related osteoporosis with current pathological fracture, vertebra(e) ~pathological
M81.0 | Age-related osteoporosis without current pathological fracture
M85.80 | Other specified disorders of bone density and structure, unspecified site
M85.89 | Other specified disorders of bone density and structure, multiple sites
M32.9 | Systemic lupus erythematosus, unspecified
M35.00 | Sjogren syndrome, unspecified
M35.3 | Polymyalgia rheumatica
M41.9 | Scoliosis, unspecified
M45.9 | Ankylosing spondylitis of unspecified sites in spine
M26.60{1/2/3} | {Right/Left/Bilateral} temporomandibular joint disorder, unspecified
M26.609 | Unspecified temporomandibular joint disorder, unspecified side
G56.0{0/1/2/3} | Carpal tunnel syndrome, {unspecified upper limb/right upper limb/left upper limb/bilateral upper limbs}
G56.2{0/1/2/3} | Lesion of ulnar nerve, {unspecified upper limb/right upper limb/left upper limb/bilateral upper limbs}
G57.1{0/1/2/3} | Meralgia paresthetica, {unspecified lower limb/right lower limb/left lower limb/bilateral lower limbs}
G57.5{0/1/2/3} | Tarsal tunnel syndrome, {unspecified lower limb/right lower limb/left lower limb/bilateral lower limbs}
G57.6{0/1/2/3} | Lesion of plantar nerve, {unspecified lower limb/right lower limb/left lower limb/bilateral lower limbs}
G81.9{0/1/2/3/4} | Hemiplegia, unspecified affecting {unspecified side/right dominant side/left dominant side/right nondominant side/left nondominant side}
I69.35{1/2/3/4/9} | Hemiplegia and hemiparesis following cerebral infarction affecting {right dominant side/left dominant side/right non-dominant side/left non-dominant side/unspecified side}
I82.40{1/2/3/9} | Acute embolism and thrombosis of unspecified deep veins of {right lower extremity/left lower extremity/lower extremity, bilateral/unspecified lower extremity}
I82.41{1/2/3/9} | Acute embolism and thrombosis of {right femoral vein/left femoral vein/femoral vein, bilateral/unspecified femoral vein}
I82.43{1/2/3/9} | Acute embolism and thrombosis of {right popliteal vein/left popliteal vein/popliteal vein, bilateral/unspecified popliteal vein}
I82.44{1/2/3/9} | Acute embolism and thrombosis of {right tibial vein/left tibial vein/tibial vein, bilateral/unspecified tibial vein}
I83.9{0/1/2/3} | Asymptomatic varicose veins of {unspecified lower extremity/right lower extremity/left lower extremity/bilateral lower extremities}
I83.81{1/2/3/9} | Varicose veins of {right lower extremity/left lower extremity/bilateral lower extremities/unspecified lower extremity} with pain
I83.89{1/2/3/9} | Varicose veins of {right lower extremity/left lower extremity/bilateral lower extremities/unspecified lower extremity} with other complications
I70.20{1/2/3/9} | Unspecified atherosclerosis of native arteries of extremities, {right leg/left leg/bilateral legs/unspecified extremity}
I70.21{1/2/3/9} | Atherosclerosis of native arteries of extremities with intermittent claudication, {right leg/left leg/bilateral legs/unspecified extremity}
I65.2{1/2/3/9} | Occlusion and stenosis of {right carotid artery/left carotid artery/bilateral carotid arteries/unspecified carotid artery}
L02.41{1/2/3/4/5/6/9} | Cutaneous abscess of {right axilla/left axilla/right upper limb/left upper limb/right lower limb/left lower limb/limb, unspecified}
L02.51{1/2/9} | Cutaneous abscess of {right/left/unspecified} hand
L02.61{1/2/9} | Cutaneous abscess of {right/left/unspecified} foot
L03.01{1/2/9} | Cellulitis of {right/left/unspecified} finger
L03.03{1/2/9} | Cellulitis of {right/left/unspecified} toe
L03.11{1/2/3/4/5/6/9} | Cellulitis of {right axilla/left axilla/right upper limb/left upper limb/right lower limb/left lower limb/unspecified part of limb}
L89.{61/62/60}{0/1/2/3/4/9} | Pressure ulcer of {right/left/unspecified} heel, {unstageable/stage 1/stage 2/stage 3/stage 4/unspecified stage}
L89.6{16/26/06} | Pressure-induced deep tissue damage of {right/left/unspecified} heel
L89.15{0/1/2/3/4/6/9} | {Pressure ulcer of sacral region, unstageable/Pressure ulcer of sacral region, stage 1/Pressure ulcer of sacral region, stage 2/Pressure ulcer of sacral region, stage 3/Pressure ulcer of sacral region, stage 4/Pressure-induced deep tissue damage of sacral region/Pressure ulcer of sacral region, unspecified stage}
L97.51{1/2/3/4/9} | Non-pressure chronic ulcer of other part of right foot {limited to breakdown of skin/with fat layer exposed/with necrosis of muscle/with necrosis of bone/with unspecified severity}
L97.52{1/2/3/4/9} | Non-pressure chronic ulcer of other part of left foot {limited to breakdown of skin/with fat layer exposed/with necrosis of muscle/with necrosis of bone/with unspecified severity}
L97.41{1/2/3/4/9} | Non-pressure chronic ulcer of right heel and midfoot {limited to breakdown of skin/with fat layer exposed/with necrosis of muscle/with necrosis of bone/with unspecified severity}
L97.42{1/2/3/4/9} | Non-pressure chronic ulcer of left heel and midfoot {limited to breakdown of skin/with fat layer exposed/with necrosis of muscle/with necrosis of bone/with unspecified severity}
H00.01{1/2/3/4/5/6/9} | Hordeolum externum {right upper eyelid/right lower eyelid/right eye, unspecified eyelid/left upper eyelid/left lower eyelid/left eye, unspecified eyelid/unspecified eye, unspecified eyelid}
H00.1{1/2/3/4/5/6/9} | Chalazion {right upper eyelid/right lower eyelid/right eye, unspecified eyelid/left upper eyelid/left lower eyelid/left eye, unspecified eyelid/unspecified eye, unspecified eyelid}
H01.00{1/2/3/4/5/6/9} | Unspecified blepharitis {right upper eyelid/right lower eyelid/right eye, unspecified eyelid/left upper eyelid/left lower eyelid/left eye, unspecified eyelid/unspecified eye, unspecified eyelid}
H04.12{1/2/3/9} | Dry eye syndrome of {right lacrimal gland/left lacrimal gland/bilateral lacrimal glands/unspecified lacrimal gland}
H10.1{0/1/2/3} | Acute atopic conjunctivitis, {unspecified eye/right eye/left eye/bilateral}
H10.3{0/1/2/3} | Unspecified acute conjunctivitis, {unspecified eye/right eye/left eye/bilateral}
H10.9 | Unspecified conjunctivitis
H11.3{0/1/2/3} | Conjunctival hemorrhage, {unspecified eye/right eye/left eye/bilateral}
H25.1{0/1/2/3} | Age-related nuclear cataract, {unspecified eye/right eye/left eye/bilateral}
H25.01{1/2/3/9} | Cortical age-related cataract, {right eye/left eye/bilateral/unspecified eye}
H25.81{1/2/3/9} | Combined forms of age-related cataract, {right eye/left eye/bilateral/unspecified eye}
H25.9 | Unspecified age-related cataract
H26.9 | Unspecified cataract
H35.30 | Unspecified macular degeneration
H35.31{1/2/3/9}{0/1/2/3/4} | Nonexudative age-related macular degeneration, {right eye/left eye/bilateral/unspecified eye}, {stage unspecified/early dry stage/intermediate dry stage/advanced atrophic without subfoveal involvement/advanced atrophic with subfoveal involvement}
H40.00{1/2/3/9} | Preglaucoma, unspecified, {right eye/left eye/bilateral/unspecified eye}
H40.11{1/2/3/9}{0/1/2/3/4} | Primary open-angle glaucoma, {right eye/left eye/bilateral/unspecified eye}, {stage unspecified/mild stage/moderate stage/severe stage/indeterminate stage}
H40.9 | Unspecified glaucoma
H43.81{1/2/3/9} | Vitreous degeneration, {right eye/left eye/bilateral/unspecified eye}
H43.39{1/2/3/9} | Other vitreous opacities, {right eye/left eye/bilateral/unspecified eye}
H52.0{0/1/2/3} | Hypermetropia, {unspecified eye/right eye/left eye/bilateral}
H52.1{0/1/2/3} | Myopia, {unspecified eye/right eye/left eye/bilateral}
H52.20{1/2/3/9} | Unspecified astigmatism, {right eye/left eye/bilateral/unspecified eye}
H52.4 | Presbyopia
H53.2 | Diplopia
H53.8 | Other visual disturbances
H54.7 | Unspecified visual loss
H57.1{0/1/2/3} | Ocular pain, {unspecified eye/right eye/left eye/bilateral}
H60.33{1/2/3/9} | Swimmer's ear, {right ear/left ear/bilateral/unspecified ear}
H60.9{0/1/2/3} | Unspecified otitis externa, {unspecified ear/right ear/left ear/bilateral}
H61.2{0/1/2/3} | Impacted cerumen, {unspecified ear/right ear/left ear/bilateral}
H65.0{0/1/2/3} | Acute serous otitis media, {unspecified ear/right ear/left ear/bilateral}
H65.2{0/1/2/3} | Chronic serous otitis media, {unspecified ear/right ear/left ear/bilateral}
H65.9{0/1/2/3} | Unspecified nonsuppurative otitis media, {unspecified ear/right ear/left ear/bilateral}
H66.00{1/2/3/9} | Acute suppurative otitis media without spontaneous rupture of ear drum, {right ear/left ear/bilateral/unspecified ear}
H66.9{0/1/2/3} | Otitis media, unspecified, {unspecified ear/right ear/left ear/bilateral}
H69.8{1/2/3} | Other specified disorders of Eustachian tube, {right ear/left ear/bilateral}
H69.9{0/1/2/3} | Unspecified Eustachian tube disorder, {unspecified ear/right ear/left ear/bilateral}
H72.9{0/1/2/3} | Unspecified perforation of tympanic membrane, {unspecified ear/right ear/left ear/bilateral}
H81.1{0/1/2/3} | Benign paroxysmal vertigo, {unspecified ear/right ear/left ear/bilateral}
H81.0{1/2/3/9} | Meniere's disease, {right ear/left ear/bilateral/unspecified ear}
H90.3 | Sensorineural hearing loss, bilateral
H90.5 | Unspecified sensorineural hearing loss
H91.9{0/1/2/3} | Unspecified hearing loss, {unspecified ear/right ear/left ear/bilateral}
H92.0{1/2/3/9} | Otalgia, {right ear/left ear/bilateral/unspecified ear}
H93.1{1/2/3/9} | Tinnitus, {right ear/left ear/bilateral/unspecified ear}
H93.A{1/2/3/9} | Pulsatile tinnitus, {right ear/left ear/bilateral/unspecified ear}
R10.1{0/1/2/3} | {Upper abdominal pain, unspecified/Right upper quadrant pain/Left upper quadrant pain/Epigastric pain}
R10.3{0/1/2/3} | {Lower abdominal pain, unspecified/Right lower quadrant pain/Left lower quadrant pain/Periumbilical pain}
R22.{0/1/2/9} | Localized swelling, mass and lump, {head/neck/trunk/unspecified}
R22.3{0/1/2/3} | Localized swelling, mass and lump, {unspecified upper limb/right upper limb/left upper limb/upper limb, bilateral}
R22.4{0/1/2/3} | Localized swelling, mass and lump, {unspecified lower limb/right lower limb/left lower limb/lower limb, bilateral}
N63.0 | Unspecified lump in unspecified breast
N63.1{0/1/2/3/4} | Unspecified lump in the right breast, {unspecified quadrant/upper outer quadrant/upper inner quadrant/lower outer quadrant/lower inner quadrant}
N63.2{0/1/2/3/4} | Unspecified lump in the left breast, {unspecified quadrant/upper outer quadrant/upper inner quadrant/lower outer quadrant/lower inner quadrant}
N60.0{1/2/9} | Solitary cyst of {right/left/unspecified} breast
N83.20{1/2/9} | Unspecified ovarian cyst, {right/left/unspecified} side
C50.9{1}{1/2/9} | Malignant neoplasm of unspecified site of {2=right/left/unspecified} female breast
C50.4{1}{1/2/9} | Malignant neoplasm of upper-outer quadrant of {2=right/left/unspecified} female breast
C50.2{1}{1/2/9} | Malignant neoplasm of upper-inner quadrant of {2=right/left/unspecified} female breast
C50.3{1}{1/2/9} | Malignant neoplasm of lower-inner quadrant of {2=right/left/unspecified} female breast
C50.5{1}{1/2/9} | Malignant neoplasm of lower-outer quadrant of {2=right/left/unspecified} female breast
C34.{1/3/9}{0/1/2} | Malignant neoplasm of {1=upper lobe, /lower lobe, /unspecified part of }{2=unspecified/right/left} bronchus or lung
C64.{1/2/9} | Malignant neoplasm of {right/left/unspecified} kidney, except renal pelvis
D05.1{0/1/2} | Intraductal carcinoma in situ of {unspecified/right/left} breast
Z96.6{4/5}{1/2/9} | Presence of {2=right/left/unspecified} artificial {1=hip/knee} joint
Z96.6{43/53} | Presence of artificial {hip/knee} joint, bilateral
Z90.1{0/1/2/3} | Acquired absence of {unspecified breast and nipple/right breast and nipple/left breast and nipple/bilateral breasts and nipples}
Z89.51{1/2/9} | Acquired absence of {right/left/unspecified} leg below knee
`;
