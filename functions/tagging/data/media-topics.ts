// IPTC Media Topics (CC BY 4.0, www.iptc.org): parents, what speaks for each, and which other codes mean the same.
// Written by bin/data/topics/build.ts. Numbers are in base 36; the place of a topic is its place in TOPICS.

/** Step from the last code, and the place of the topic above. */
export const TOPICS = 'lfls lfls lfls lfls lfls lfls lfls lfls lfls lfls lfls lfls lfls lfls lfls lfls lfls 1sate<0 1<h 1<h 1<h 1<of 1<h 1<m 1<m 1<m 1<h 1<q 1<h 1<s 1<s 1<s 1<s 1<h 1<x 1<x 1<x 1<10 1<10 1<10 1<10 1<10 1<10 1<18 1<h 2<h 1<19 1<19 1<19 1<19 1<19 1<19 1<0 1<1g 1<1g 1<1g 1<1g 1<1g 1<1g 1<0 1<1n 1<1n 1<1n 1<1n 1<1n 1<1n 2<f 1<1u 1<1u 1<f 1<1x 1<1x 1<2d 1<1x 1<tm 1<1x 1<23 2<f 1<25 1<25 1<25 1<25 1<f 1<f 1<2l 1<f 1<2d 1<2d 1<2d 1<f 1<2d 1<2h 1<tm 2<1 1<2l 1<2l 1<2n 1<2l 1<2l 1<2q 1<2q 1<2q 1<2q 1<2q 1<2l 1<2w 1<2l 1<2y 1<2l 1<2l 1<2l 1<2l 1<2l 1<34 1<2l 1<2l 1<2l 1<1 1<39 1<3a 2<3a 1<3a 1<3d 2<3d 2<39 1<3g 1<39 2<d8 1<1 1<3k 1<3n 1<3l 1<3k 1<3k 1<3p 1<3p 1<1 1<3s 1<3s 1<3u 1<3s 1<3d 1<3x 1<3x 1<3x 2<2 1<41 1<41 1<43 1<41 1<45 1<45 1<45 1<45 1<2 1<4a 1<4a 1<4a 1<4d 1<4d 1<4d 1<4d 1<4h 1<4d 1<4j 1<4d 2<41 7<2 2<3 4<4x 1<93 1<ta 1<93 1<ta 2<ta 1<5b 1<4x 1<4o 2<5b 1<93 1<93 1<4o 1<51 1<51 2<4o 1<5b 1<5b 1<5b 1<54 1<tb 1<54 1<4o 1<tb 1<tb 2<tb 1<tb 1<54 1<54 1<54 1<54 1<3 1<5k 3<5k 1<5k 3<5k 1<sz 5<sz 1<5k 1<5k 1<5s 2<5s 2<5s 1<5s 2<5s 1<5s 1<5k 7<1m 1<5k 2<61 1<66 1<66 2<61 3<r6 1<66 1<61 1<r6 1<5k 1<6a 1<6a 1<py 1<pz 3<py 2<6a 3<py 1<pz 1<pz 2<tf 1<r6 1<tf 1<tg 1<tg 2<sz 1<tf 1<tf 2<tg 1<54 1<54 3<tf 3<tg 1<tg 1<tf 2<5k 1<6z 1<6z 1<6z 1<6z 1<6z 3<6z 1<6z 1<5k 1<77 1<77 1<77 1<77 4<77 1<77 1<77 1<77 1<5k 1<5z 1<7g 6<61 1<61 5<61 1<5k 1<7m 1<7m 1<7m 1<7m 1<7m 1<5k 1<7s 1<bf 1<7s 1<7s 2<7s 1<3 1<dy 1<7y 3<3 1<7y 2<80 3<7y 1<80 1<80 2<80 1<80 1<80 1<80 1<7y 1<7y 1<80 1<80 2<80 1<80 1<80 1<8p 1<7y 1<7y 1<8k 1<8k 1<8k 1<8k 2<7y 1<80 1<7y 2<80 1<8k 1<3 1<8u 1<8v 1<8v 2<8u 1<8u 1<8u 1<tf 2<93 1<4x 2<4 1<4 1<4 1<96 2<96 1<96 1<96 3<96 1<96 1<4 2<4 1<4 1<4 1<4 1<4 2<5 2<5 2<9k 1<dy 1<5 1<9n 1<9n 1<9n 1<9n 1<9n 1<5 3<9z 1<9z 4<9z 1<9z 1<9z 1<5 1<9z 1<9z 1<9z 2<6 1<a3 1<a3 1<a5 2<a5 1<a7 2<a3 2<a3 1<a3 1<a3 1<ac 1<ab 1<6 1<af 1<6 1<6 1<ai 1<aj 1<ai 1<ai 1<ai 1<ai 1<ao 1<ao 1<ao 1<ao 3<ai 1<ai 1<dy 1<6 3<6 1<6 1<6 1<az 1<az 3<b1 2<az 2<b8 1<be 3<7 1<7 1<9z 1<7 2<7 1<7 1<7 1<bb 1<9z 2<8 1<bf 1<bf 1<bf 1<bf 1<bf 4<bf 2<bl 1<8 1<bn 1<8 1<8 1<bq 4<bq 1<bs 1<8 1<bu 1<8 2<bw 1<8 2<9 1<bz 1<bz 1<c1 1<c1 1<c1 1<c1 1<c1 1<c1 1<c1 1<c1 1<bz 1<bz 1<bz 1<cc 1<bz 1<ce 1<ce 1<ce 1<ce 1<ce 2<bz 1<ck 1<ck 1<bz 2<9 1<cb 1<cb 1<cb 1<co 1<co 1<cb 1<co 2<a 1<cw 1<cw 1<cw 1<cw 1<cw 2<cw 1<cw 1<cw 1<cw 1<cw 1<cw 1<d 1<d8 2<d8 1<d8 1<d8 1<a 2<dd 1<dd 1<dd 1<dd 1<dh 1<di 2<dh 3<dh 1<dd 1<dd 3<dd 1<dd 1<dd 1<dd 1<dd 1<dd 1<dt 1<dt 1<dd 2<dy 1<a 2<7z 1<7z 1<7z 2<dy 1<dy 1<dy 1<dy 2<dy 2<dy 1<dy 1<dy 1<e9 1<a 1<eb 1<ec 1<ec 1<eb 1<eb 1<eb 1<eb 1<a 2<a 2<dd 3<dd 1<em 1<em 2<b 1<ep 1<ep 2<er 2<er 1<er 9<ep 1<ep 2<ep 1<ep 1<ep 1<ep 1<ep 1<ep 1<ep 1<ep 1<ep 1<ep 1<ep 2<b 2<b 1<f9 1<f9 1<f9 1<f9 1<f9 1<b 1<b 1<fg 1<fg 1<fg 2<b 1<b 1<fl 1<b 1<fn 1<fn 1<fn 2<c 1<fr 1<b1 2<b1 1<c 1<h0 1<c 1<fx 1<fx 1<fz 1<fz 1<fz 1<fz 1<fz 1<fx 1<fx 1<fx 1<fx 1<fx 1<fx 1<fx 1<gb 1<gb 1<gd 1<c 1<gf 1<gf 1<gf 1<gi 1<gf 1<c 1<c 1<gm 1<gm 1<gm 1<gm 1<gm 1<gm 1<gm 1<gm 1<gm 1<gm 1<gm 1<gm 1<c 1<c 1<h0 1<h1 1<h0 1<h0 1<h0 1<h0 1<h0 1<h0 1<h0 1<h9 2<d 1<hb 1<d 1<d 1<d 1<he 1<hd 1<d 1<hi 1<hi 1<hi 1<hi 1<d 1<hn 1<hn 1<hn 1<hn 1<hr 1<hn 1<hn 1<d 1<hv 1<hv 1<hv 1<hv 1<hv 1<hv 1<hv 2<hv 1<hv 1<d 1<i5 1<i5 1<d 1<i8 1<i8 1<i8 1<i8 1<i8 1<d 2<ie 1<if 1<ig 1<if 1<ie 1<ie 1<ie 1<d 1<im 1<im 1<im 2<e 1<iq 1<iq 1<is 1<is 1<iq 1<iv 1<iv 1<iv 1<iv 1<iv 1<iv 1<iv 1<iv 1<iv 1<iv 1<iv 1<iv 1<iv 1<iv 1<iv 1<iv 1<iv 1<iv 1<iq 1<iq 1<iq 1<iq 1<jh 1<iq 1<iq 1<iq 1<iq 1<iq 1<iq j<iq 1<iq 1<iq 6<iq 1<iq 1<jt 1<jt 1<iq 1<iq 1<iq 1<iq 1<jz 1<iq 1<k1 2<k1 1<k1 7<k1 8<iq 1<iq 1<iq 1<k8 1<k8 1<k8 1<ck 1<iq 1<iq 3<iq 1<iq 6<iq 4<iq 1<iq 2<iq 1<iq 1<iq 1<iq 1<iq 1<ko 1<iq 9<kq 4<kq 3<iq 1<iq 1<iq 4<iq 1<iq 1<kx 2<iq 1<nv 8<nv 1<iq 1<iq 4<nv 1<nv 1<nv 1<iq 1<iq 1<iq 1<iq 1<iq 1<iq 7<iq b<nv 1<iq 1<iq 1<lg 1<iq 1<iq 1<iq 1<iq 1<iq 1<lm 1<lm 1<lm 1<lm 1<lm 1<lm 1<lm 1<nt 1<iq 9<oa 1<oa 1<oa 1<iq 9<iq 1<iq 1<iq 6<iq 1<iq 1<m4 1<m4 1<m4 2<m4 1<iq 1<iq 1<iq 1<iq 1<iq 1<iq 1<iq 1<iq 1<iq 1<iq 6<mi 4<o9 1<o9 1<iq 1<nv 1<iq 1<iq 1<iq 1<iq 1<iq 1<ms 1<iq 1<iq 1<iq 4<iq 1<iq 1<my 1<my 1<my 1<nv 1<e 1<e 4<e g<e 1<e 1<e 2<g 1<g 1<g 1<g 1<dy 1<18 1<18 1<1g 1<tg 6<ck 1<co 2<di 2<dy 1<e 1<m4 1<m4 1<iq 1<kq 1<m4 1<iq 1<iq 1<nt 1<iq 1<81 1<54 1<61 2<tf 1<54 1<tg 2<6z 1<sz 1<61 2<7s 1<7y 1<81 2<dy 1<iq 1<iq 1<n5 1<n5 1<h 1<18 1<h 1<1n 1<iq 1<10 1<10 1<10 1<10 1<10 1<10 1<18 1<18 1<og 1<i8 1<2q 1<30 1<2l 1<3k 1<3x 1<3x 1<3u 1<49 1<4c 1<19 1<19 1<19 1<bf 1<6a 1<6b 1<6b 1<6b 1<6b 1<96 1<96 1<96 1<96 1<4 1<4 2<ai 2<ai 4<b1 3<ai 1<af 1<5b 1<nv 1<im 1<b9 1<b9 1<b9 1<b9 1<7 1<7 1<sk 1<iq 1<ck 1<iv 1<6a 1<5k 1<5z 2<cb 1<q 1<q 1<cv 1<q4 1<q4 1<cr 1<cr 1<ct 1<ct 1<ct 1<61 1<dd 1<dd 1<dd 1<dd 2<dy 1<dy 1<cw 1<cd 1<cd 1<cd 1<cc 1<f9 1<f9 1<ff 1<hr 1<bp 1<bf 1<bf 1<81 1<84 1<4j 1<iq 1<iq 1<2l 1<i8 1<2l 1<iq 1<3a 1<hv 1<5k 1<im 1<pz 1<7z 1<77 1<4x 1<54 1<66 1<66 1<h7 1<3s 1<d8 1<e 1<ri 1<ri 1<ri 1<iq 1<iq 1<iq 1<nv 1<iq 1<nv 1<nv 1<dd 1<2l 1<2l 1<ce 1<eb 1<im 1<b8 1<1n 1<2l 1<41 1<a3 1<e 1<e 1<e 1<d8 1<hv 1<hv 1<iq 1<iq 1<iq 1<k1 1<iq 1<iq 1<iq 1<iq 1<4 1<dy 1<9 1<sk 1<n5 1<n5 1<n5 1<er 1<ff 1<ff 1<ey 1<ey 1<ep 1<f9 1<f0 1<f9 1<4d 1<5k 1<a3 1<ac 1<ac 1<6 1<hn 1<hb 1<f 1<7s 1<7s 1<7s 1<4o 1<4o 1<5z 1<5z 1<77 1<5k 1<5k 1<77 1<d 1<5 1<bl 1<4x 1<f 2<k6 1<cw 1<cw 1<cw 1<dy 1<dd 1<dd 1<em 1<em 1<em 1<em 1<m4 1<co 1<ce 1<mc 1<mc 1<5o';

/** A line is the first word of terms; each is the place of a topic, 0 strong, 1 weak or 2 faint, and its other words. */
export const TOPIC_TERMS = `art	00 culture entertainment and media,h0 and entertainment,190 gallery,190 museum,191,ng0 exhibition
heritage	02
cultural	02,1h0 development,nd0 policy
crime	10 law and justice,2l0,340 boss,380 against humanity
enforcement	12
breache	12
offender	12
establishment	12,ci2
disaster	20 accident and emergency incident,4a0 zone,4a0 relief
inanimate	22
resulting	22
creature	22
loss	22,4t1
economy	30 business and finance,7y1,860 grew,861,870 grew,870 shrank,871,8s1
concerning	32
wealth	32,dx0 tax
planning	32,542
exchange	32,841 rate,8v1,8z0 rate,h52,ic2
animation	i0
animated	i2
told	i2
length	i2
drawing	i2,1c1
cartoon	j0
editorial	j2
strip	j2
humour	j2
satire	j2
cinema	k0
box	k0 office
film	k0 director,k0 festival,k1,l0 festival,l1,770 studio,7a0 industry
hollywood	k0,bc0 star
movie	k0
screenplay	k0
filmmaker	k0
oscar	k0 winning,b60
actor	k1,bc1
actress	k1
director	k1,l1
starring	k1
studio	k1
canne	l0
palme	l0 d'or
golden	l0 lion,l0 bear,b60 globe
venice	l0 film
jury	l1,3d0,k22
premiere	l1
dance	m1,ol0 band music
purposefully	m2
sequence	m2
selected	m2,ci2
ballet	n0
step	n2,530 down
posture	n2
classical	n2,110 music,jp2
gesture	n2,o2
modern	o0 dance,as2,la0 pentathlon
theatrical	o2,op2
expression	o2
free	o2,2v2,8k0 trade,8l0 trade agreement,aj2,d90 speech,jj0 throw,nm0 agent
traditional	p0 dance,ar0 chinese medicine
reflect	p2
folk	p2,130 music
ceremonial	p2
fashion	q0 week,q0 designer,q0 show,q1
catwalk	q0
haute	q0 couture
designer	q1
model	q1,711,rf1
collection	q1
runway	q1,461
dress	q1
jewellery	r0,632
adornment	r2
necklace	r2
earring	r2
decorative	r2
literature	s0
novelist	s0
booker	s0 prize
bestseller	s0
best	s0 selling book,kj2,rj2
author	s0 of,s1,u2
poet	s0
nobel	s0 prize in literature,b60 prize
debut	s0 novel,501
novel	s1
book	s1,790 and publishing
writer	s1
publisher	s1,771
fiction	s1,u1,f32
drama	t1,oe1,op2
stage	t2,x1,171,180 production,181,k11,oe2
imagination	u2
fact	u2,v2,s00 check
creation	u2
non	v0 fiction,al0 prescription drug,ej0 governmental organisation,ej0 governmental organization
poetry	w1,of2
aesthetic	w2
rhythmic	w2,kr0 gymnastic
message	w2
emotion	w2
album	x0
singer	x0,bc1
rock	x0 band,160 and roll music,ok2
concert	x0 tour,x1,111
pop	x0 star
songwriter	x0
orchestra	x0,111
rapper	x0
symphony	x0,110 orchestra
billboard	x0 chart
music	x1,7b0 industry
song	x1,on2
band	x1
tour	x1,7m0 operator,7r0 operator,k10 de france
musician	x1,z2
musical	y0 instrument,z0 performance,100 genre,181,ne1
distinguishable	102
conductor	110
philharmonic	110
concerto	110
violin	111
pianist	111
country	120 music
southern	122
ballad	122
tune	122
string	122
popular	132,150 music,cv2
telling	132
jazz	140 music
ragtime	142
orlean	142
19th	142
20th	142
widely	152
accessible	152
appeal	152,3b0 court,3b0 against,3b1,r40 to the supreme court
evolving	162
gospel	162
boogie	162
woogie	162
opera	170,170 house,170 singer
soprano	170
tenor	170
aria	171
broadway	180
west	180 end
playwright	180
theatre	180 company,181,ne2
play	181
theater	181
audience	181
visual	190 art,1c2,1e2,1f2
painting	190,1d1,1h2
sculpture	190,1f0,1m2
auction	190 house,191,6l0
exhibition	190 of,191
old	190 master
artist	191
museum	191,ng2
gallery	191,ng2
architecture	1a0
monument	1a2,1m0 and heritage site
design	1b1
final	1b2,m21,ri1,so0 game
interior	1b2,qa0 decoration
focuse	1b2,qe2
communication	1b2,qh2
pencil	1c2
marker	1c2
charcoal	1c2
watercolour	1d2
pastel	1d2
crayon	1d2
paint	1d2,7k2
photography	1e1
photographic	1e2
image	1e2
clay	1f2
dimensional	1f2
stone	1f2,k02
culture	1g1
custom	1g2,1i0 and tradition,8t0 duty
idea	1g2
rise	1h2
cave	1h2
history	1h2,gr1
behaving	1i2
observance	1i2,f92
language	1k1
structured	1k2
conventional	1k2,as0 medicine
spoken	1k2,gu2
word	1k2
library	1l0 and museum
optionally	1l2
house	1l2,4c0 fire,5z0 price,6l2,ct0 and home,dt0 of representative,du0 of representative,du0 of common,dv0 of lord,td0 price
past	1l2,gr2
present	1l2
historical	1m2
statue	1m2
commemoration	1m2,ps0
mass	1n0 media,260 protest,2b0 killing,4b0 hunger,fb1,ru0 shooting
new	1n0 agency,1n0 organisation,1o0 media,530 ceo,530 chief executive,5g0 product or service,5g0 product,am0 drug,d40 hampshire primary,dr0 finance minister,gf0 study,qf0 premier,qm0 year,td0 home,th0 industry
freedom	1n0 of the press,3j2,d81,d90 of speech,d90 of expression,da0 of religion,db0 of the press
broadcaster	1n0,770
newspaper	1n0,1o2,1p1,770 group
journalist	1n1,db0 jailed,db1
media	1n1,770 and entertainment industry,770 company,771,d91,db1,th2
reporter	1n1,db0 without border,db1
press	1n1,db0 freedom
page	1o2
platform	1o2,k90 diving,kb2,og1
radio	1o2,1s1,7d0 industry
regionally	1p2
globally	1p2
column	1p2
weekly	1p2,1r2
online	1q0 media outlet,640 shopping,660 retailer,hc2,og1,si0 and remote learning
article	1q2,dp1 of
distributing	1q2,7a2
blog	1q2
photo	1q2
periodical	1r0
monthly	1r2
newsletter	1r2
published	1r2,gk2
audio	1s2,te2
distributed	1s2
broadcast	1s2,771,7d2,th2
television	1t0 sery,1t1,770 network,7e2,7f0 industry,qc2
tv	1t0 show,1t0 sery,1t1
reality	1t0 show
sitcom	1t0
soap	1t0 opera
talk	1t0 show,2g1,bt1,ec1
emmy	1t0 award,b60
episode	1t1,od2
season	1t1,ir1,jh1,jj1,kx1,mc1
viewer	1t1
show	1t1,kg2
act	1u0 of terror,1v0 of bioterrorism
terrorist	1u0 attack,1u0 group,1u0 organization,1u0 organisation,1u0 list,1u1,1w0 bombing
terror	1u0 attack,360 plot
suicide	1u0 bomber,1u0 bombing,1w0 bombing,ii0,ii0 note
car	1u0 bomb,1w0 bombing,490 crash,490 accident,710 sale,710 maker,711,cp2
deadliest	1u0 attack
gunmen	1u0 stormed,1u1
claimed	1u0 responsibility
banned	1u0 terrorist,d91,n40 substance
terrorism	1u1,360,360 charge,360 suspect,360 offence
militant	1u1 claimed,1u1
islamic	1u1 state,ey1,fi2
al	1u1 qaeda
hostage	1u1,330 taker,331
extremist	1u1,361
jihadist	1u1
agent	1v2,dl1
biological	1v2,fs2
raise	1v2
intended	1v2,dy2,hc2
bomb	1w0 exploded,1w0 attack,1w0 blast,1w1,2j2
truck	1w0 bomb,490 crash,6d2
roadside	1w0 bomb
bombing	1w1
blast	1w1,420 at,421
explosive	1w1 device
detonated	1w1
armed	1x0 conflict,371,di0 force
air	1x0 strike,460 and space accident and incident,460 crash,7t0 transport,7t0 traffic,9n0 quality,9o0 pollution,9o0 quality,di1 force,dk0 defence system,dk0 defense system,m20 rifle
airstrike	1x0
drone	1x0 strike
missile	1x0 strike,1x1,721,dk0 system,dk1,h12
shelling	1x0
artillery	1x0,231
front	1x0 line,k42
frontline	1x0,231
ceasefire	1x0,2d1,2g1
cease	1x0 fire
offensive	1x0 against
troop	1x0 advanced,1x1,231,di1
ground	1x0 force
warplane	1x0
battlefield	1x0
fighting	1x1,rp2
shelled	1x1
rebel	1x1,1y1,241
army	1x1,di1,nk2
military	1x1,210 occupation,2a0 junta,di0 exercise,di0 drill,di1,dk0 weaponry and equipment,dk0 procurement,eo0 rule,nk0 service
fighter	1x1,dk0 jet
soldier	1x1,2a1,di1
killed	1x1 in,320 his wife,321,ii0 himself,ii0 herself,tm2
conflict	1x1
force	1x1
guerrilla	1y0 activity,1y0
insurgency	1y0
insurgent	1y0
ambush	1y1
ambushed	1y1
militia	1y1,nk2
international	1z0 military intervention,3p0 law,3r0 court and tribunal,3r0 criminal court,3r0 court of justice,8j0 economic institution,8j0 monetary fund,8k0 trade,eb0 relation,eb0 community,eh0 organisation
resolving	1z2
require	1z2,412
crisi	1z2
temporary	1z2,ng2
peacekeeping	200 force,200
peacekeeper	200
blue	200 helmet
un	201 mission
mandate	201
occupied	210 territory,211,r52
occupying	210 force
occupation	211
missing	220 in action,3v0 person,3v0 girl,3v0 boy,3v1
personnel	222
gone	222
hostility	222
civilian	222,tm2
at	230 war
war	230 crime,230 effort,231,380 crime,380 crime tribunal,3r0 crime tribunal,tm0 victim
declaration	230 of war,sr2
wartime	230
invasion	230
invaded	231
battle	231,tn2
civil	240 war,250 unrest,3j0 right,3l0 law,6z2,d80 right,d80 liberty,h40 engineering
warring	241,2f2
faction	241
government	241 force,8f0 debt,8y0 bond,aw0 health care,dd0 spokesman,de0 employee,dn0 budget,dy0 policy
clashe	250 with police
tear	250 gas,291 gas
rubber	250 bullet
protester	250 clashed,260
violent	250 protest
unrest	251
protest	251,260 march,261
clash	251
curfew	251
looting	251,291
demonstration	260
demonstrator	260
street	260 protest,350 gang,i61,l92
took	260 to the street,2x0 bribe,ii0 his own life,ii0 her own life
rally	261,8u1,mt2
marched	261
banner	261
slogan	261
rebellion	271
overthrowing	272
organized	272,340 crime
resident	272
ruling	272,3b1,ds2,r41
revolution	281
forcible	282
overthrow	282
favour	282
internal	282
riot	290 police,291
rioter	290
rioting	290
looted	291
coup	2a0 d'etat,2a0,2a0 attempt
putsch	2a0
seized	2a0 power,2z1
junta	2a1
overthrew	2a1
ousted	2a1
massacre	2b0,2c1
slaughtered	2b0
massacred	2b1
genocide	2c0
ethnic	2c0 cleansing
exterminate	2c1
peace	2d0 process,2d0 deal,2d0 agreement,2d0 accord,2d1,2e0 envoy,2f0 plan,2g0 talk,2g0 negotiation
truce	2d0,2g1
negotiator	2d1,8l1
initiating	2e2
carrying	2e2
strategy	2f2,mf2
achieving	2f2
mediator	2g1,ec1
post	2h0 war reconstruction,og1
rebuild	2h2
affected	2h2
disarmament	2i0
arm	2i0 control,2i0 reduction,720 maker,720 manufacturer,dk0 deal,dk0 sale,ky2,r30 wrestling
nuclear	2i0 arm treaty,440 accident and incident,6g0 power,6g0 power plant,6g0 reactor,6g0 power station,6g0 energy,6g1,e80 policy,e80 programme,e80 program,e80 weapon,e80 test,e80 deal,e80 watchdog,e81,gd0 physic
warhead	2i1,e81
ordnance	2j0 clearance
neutralisation	2j2
landmine	2j2
cluster	2j2
prisoner	2k0 of war,2k0 swap,2k0 exchange,400,ek0 of conscience
captive	2k1
swap	2k1,922
violation	2l2,2r2
arson	2m0
arsonist	2m0
deliberately	2m0 set,r22
fire	2m1,4c0 broke out,4c0 brigade,4c0 service,4c0 engulfed,4c1
blaze	2m1,4c0,p01
suspect	2m1,321,3t1
assault	2n0,2n0 charge,e60 weapon,or2
assaulted	2n0
beaten	2n0
attacked	2n1
injured	2n1,421,491,tm2
sex	2o0 crime,2o0 offender
rape	2o0
raped	2o0
sexual	2o0 assault,2o0 abuse,2o1,il0 behaviour,or0 misconduct
sexually	2o0 assaulted,2o0 abused,ik2
child	2o0 abuse,bh0 labour,ho2,hu2,hx0 welfare,hx1,qt2,ry0 care
rapist	2o0
abuse	2o1,d81,dc1
victim	2o1,301,321,4a1
cyber	2p0 crime,2p0 attack,2p1,t60 warfare
hacker	2p0
cyberattack	2p0
ransomware	2p0
data	2p0 breach,e20 protection policy,e20 protection,e20 privacy,h71,rg2,rh1
hacking	2p0
phishing	2p0
malware	2p0
cybercrime	2p0
hacked	2p1
breach	2p1,2s0 of contract
cybersecurity	2p1
corporate	2q0 crime,4s0 dividend,4t0 earning,dx0 tax,tl0 bond
acting	2q2
behalf	2q2,6y2,nz2
anti	2r0 trust crime,f00 semitic,hs0 abortion,n40 doping
fair	2r2
aimed	2r2,o82
promote	2r2,3m2,t32
breaking	2s2,tn1
contractual	2s2
agreement	2s2,912
embezzlement	2t0,2w0
misuse	2t2
belonging	2t2
theft	2t2,370
left	2t2
insider	2u0 trading,2u0 dealing
sec	2u1
trader	2u1,8u1,8v1
restraint	2v0 of trade
interference	2v2
corruption	2w0,2x1
corrupt	2w0
graft	2w0
money	2w0 laundering,8p0 supply
kickback	2w0,2x1
bribe	2w1,2x0
bribery	2w1,2x0
scandal	2w1
prosecutor	2w1,3d1,3i0,3i0 charged,oy2
embezzle	2w1
bribed	2x0
drug	2y0 related crime,2z0 trafficking,2z0 smuggling,2z0 cartel,2z0 trafficker,2z0 lord,2z1,5p1,5q0 maker,5q0 approval,5q1,am1,ia0 addiction,n40 use in sport,pg0 rehabilitation
smuggling	2y2,2z1
illicit	2y2
illegal	2y2,hg0 immigration,hg0 immigrant,hg0 migrant,ot2
cocaine	2z0
heroin	2z0
fentanyl	2z0
narcotic	2z0
cartel	2z1
kilogram	2z1
trafficker	2z1,r01
fraud	300
ponzi	300 scheme
defrauded	300
fraudster	300
wire	300 fraud,7h2
security	300 fraud,8r2,dh0 council adviser,dh1,eh1 council
embezzled	300
scam	300
swindle	301
scheme	301
investor	301,8u1
hijacking	310
hijacked	310
hijacker	310
pirate	310
piracy	311
homicide	320
murder	320,320 charge,320 suspect,3d0 trial
manslaughter	320
stabbed	320 to death,321
shot	320 dead,at1,j72,jb0 put,ru1
found	320 dead,3c2,3d0 guilty,ox2
killing	321
detective	321,3u0
gunman	321,ru1
kidnapping	330
kidnapped	330
abducted	330
kidnapper	330
held	330 hostage
ransom	330 demand,331
captor	331
abduction	331
organised	340 crime
mafia	340
mobster	340
gang	341,350 activity,350 violence,350 member,351
mob	341,f81
racketeering	341
counter	360 terrorism police
counterterrorism	360
robbery	370 and theft,370
robbed	370
burglary	370
burglar	370
stolen	370
thief	370
thieve	370
bank	370 robber,6m0 lending,6m0 deposit,6m0 branch,6m1,820 of england,820 of japan,cz2
heist	370
stole	371
robber	371
loot	371
hague	381,3r1
tribunal	381,3r1
atrocity	381
judiciary	390
court	3a1,3b0 of appeal,3d1,3f1,mo1,ow0 ordered psychiatric treatment
heard	3a2
decided	3a2
case	3a2,a31,a61
appealed	3b0 against
lost	3b0 his appeal,3b0 her appeal
overturn	3b1
upheld	3b1
judge	3c1,3d1,3f1,3x1,r41
passe	3c2
sentence	3c2,3x1
decide	3c2
went	3d0 on trial,3v0 missing,bt0 on strike
criminal	3d0 trial,3o0 law,3u0 investigation
stand	3d0 trial,oo0 up comedy
trial	3d0 court,3d0 opened,3d1,5p1,5q1,am1,gh1
defendant	3d0,3f1
pleaded	3d0 not guilty,3d0 guilty
on	3d0 trial,bt0 strike,nm0 loan from
testified	3d0
testimony	3d0
courtroom	3d0
cross	3d0 examination,iw0 country run,m40 country skiing,nn0 country skiing
verdict	3d0
convicted	3d0,3x1
lawyer	3d1,6s2
defence	3d1,720 equipment,720 contractor,721,di0 minister,di0 spending,dk1 ministry
charge	3d1,3i1,h52
witness	3d1
acquitted	3d1
plea	3d1,3e2
pre	3e0 trial,4t0 tax profit
happen	3e2
bail	3e2
deposition	3e2
litigation	3f0
lawsuit	3f0
sued	3f0
sue	3f0
class	3f0 action
plaintiff	3f0
legal	3f0 action,6s0 service
settlement	3f0
damage	3f0,4k1
filed	3f0 a suit,4p0 for bankruptcy,4w2
suing	3f1
settle	3f1,hf2
complaint	3f1
out	3g0 of court procedure,bw0 of work
settled	3g2
arbitration	3h0 and mediation
neutral	3h2
conciliation	3h2
resolution	3h2
disputed	3h2,rx0 border,rx1 territory
prosecution	3i0 and prosecutor
public	3i0 prosecutor,7c0 relation,7s0 transport,8f0 debt,cd0 holiday,df0 official,nx0 contract,qg0 inquiry,r70 housing,t30 health,t70 transport
indictment	3i0
indicted	3i0
charged	3i1,gc2
attorney	3i1
guarantee	3j2
constitution	3j2,dg1
determined	3j2
law	3k1,3s0 enforcement
codification	3k2
focused	3l2
tort	3l2
dispute	3l2,bs1,bt1
contract	3l2,580 worth,580 win,581,6n2,721,br1
antitrust	3m0 regulation
regulation	3n0,e90 of industry
guide	3n2,dy2,ie2
conduct	3n2
concerned	3o2
commit	3o2
punishment	3o2
embraced	3p2
geneva	3p2
convention	3p2,ee0 on
sea	3p2
extradition	3q0
extradite	3q0
extradited	3q0
warrant	3q1
arrest	3r0 warrant for,3t0,3t0 warrant
icc	3r1
disobedience	3s2
disobey	3s2
bring	3s2
justice	3s2,r41
arrested	3t0
detained	3t0
under	3t0 arrest
taken	3t0 into custody
custody	3t1
police	3t1,3u0 investigation,3w0 officer,3w0 chief,3w0 force,3w1,6l2,oy2,tr2
opened	3u0 an investigation,ru0 fire
investigator	3u0 said,3u1
investigation	3u1
probe	3u1
forensic	3u1
evidence	3u1
search	3v0 for missing,3v1,4n0 and rescue,lg2,lh2
disappeared	3v1
policeman	3w0
officer	3w1
sentenced	3x0
life	3x0 imprisonment,3x0 sentence,6q0 insurance
year	3x0 in prison,8h1 on year
death	3x0 sentence,3y0 penalty,3y0 row,4a0 toll,a61,if1
jail	3x0 term,400
prison	3x0 term,400,400 riot,400 guard,ow2
sentencing	3x1
jailed	3x1,db0 journalist,ek1
capital	3y0 punishment,4x2
lethal	3y0 injection
executed	3y0 by,3y1,lu2
hanged	3y0
execution	3y0 of,3y1
inmate	3y1,400
was	3z0 fined
fined	3z0
regulator	3z0 fined,e21
record	3z0 fine,b70 and achievement,b70 breaking,b71,iv1,ms2,ri1
pay	3z0 a fine,bl0 rise,bl0 increase,bl1,br1,bs0 dispute,bs1,bt1,p42
fine	3z1,n32
penalty	3z1,mc0 kick,oa1
jailbreak	400
warden	401
cell	401
behind	401 bar
accident	410 and emergency incident,aa2
consequence	412,442
immediate	412,ph2
unexpected	412
explosion	420 accident and incident,420 at,421
gas	420 explosion,6f0 pipeline,6f0 supply,6f1,py0 field,py1
factory	420 explosion,430 fire,880 output,881
exploded	421
industrial	430 accident and incident,430 accident,880 production,880 output,8b2,bs0 dispute,bt0 action
mine	430 collapse,431,6c1,7g0 output,7g1
mining	430 accident,7g0 company,7g1,7i2
miner	430 trapped,7g0
chemical	430 leak,5o0,5o0 company,5o0 maker,5o0 plant
worker	431,6o2,bp1,bq2,bs1,bt1,bw1,by1
collapse	431,4m1
trapped	431
radioactive	442
unwanted	442
unplanned	442
transportation	450 accident and incident,o52,qh2
plane	460 crash,460 crashed,461,7t1
helicopter	460 crash,460 crashed,461
airliner	460 crashed,461
crash	460 landing,491
emergency	460 landing,4n0 response,4n0 service,ph0 care
black	460 box,fy0 hole,hk0 live matter,hk1
flight	460 recorder,7t0 cancelled,7t1,m82
aircraft	461,700 maker,700 order,701,h12
crashed	461
wreckage	461
pilot	461
maritime	470 accident and incident
ferry	470 sank,471
ship	470 sank,7x1
boat	470 capsized,470 sank,hg1
capsized	470
shipwreck	470
ran	470 aground
sinking	470 of
sank	471
coastguard	471
coast	471 guard
lifeboat	471
vessel	471,762,7x1
rescued	471
drowned	471
railway	480 accident and incident,7v0 transport,7v0,o20 manufacturing
train	480 crash,480 derailed,480 collision,481,7s1,7v0 service,7v1,t72
derailment	480
derailed	480
rail	481,7v0 service,7v0 operator,7v0 line,7v1
carriage	481
passenger	481,7t0 traffic,7t1,7v1,7w2
road	490 accident and incident,490 accident,490 crash,7s0 network,7w0 transport,se0 cycling
traffic	490 accident,7s1,ou2
bus	490 crash,490 plunged
pileup	490
pile	490 up
lorry	490 crash
collided	491
collision	491
highway	491
driver	491,lc1
vehicle	491,710 maker,711
natural	4a0 disaster,4d0 disaster,6f0 gas,8w0 gas price,9t0 resource,fx0 science,py0 gas
state	4a0 of emergency,d60 election,dn0 budget,do0 funeral,dz1 control,e01 owned,e10 owned enterprise,pb0 school,pq0 funeral
survivor	4a1,4n1
rescue	4a1,4g1,4n0 worker,4n0 team,4n0 operation,4n1
famine	4b0
starvation	4b0
acute	4b0 hunger
malnutrition	4b0
hunger	4b1,i71
starving	4b1
food	4b1 aid,8h1 price,cr0 and drink enthusiasm,ea0 and drink regulation,eg0 aid
firefighter	4c0,p01
flame	4c1
smoke	4c1
burned	4c1
evacuated	4c1,4g1,4n1,p01,qx1
incident	4d2
flood	4d2,4g0,nc0 warning
destructive	4d2
earthquake	4d2,4f0,sy1
drought	4e0
water	4e0 shortage,6j0 supply,9s0 pollution,mu0 polo,mv0 skiing
parched	4e0
rainfall	4e0 deficit
reservoir	4e1
crop	4e1,5l0
dry	4e1
rain	4e1,4g1,4h1,n91,na1
quake	4f0
aftershock	4f0
magnitude	4f0
richter	4f0 scale
epicentre	4f0
epicenter	4f0
tremor	4f0
rubble	4f1,4m1
seismic	4f1
seismologist	4f1
geological	4f1 survey
flooding	4g0
floodwater	4g0
flash	4g0 flood
flooded	4g0
burst	4g0 its bank
inundated	4g0
river	4g1,9s1,9x1,ll2
submerged	4g1
dam	4g1,4m0 collapse,q02
landslide	4h0,cw0 victory
mudslide	4h0
rockslide	4h0
mud	4h1
buried	4h1,4i1,pq1
slope	4h1,m41,m52
avalanche	4i0
skier	4i1,m41
snow	4i1,m41,n91,na1
meteorological	4j0 disaster
weather	4j2,n90 forecast,n90 forecaster,na0 phenomena,na1,nb0 statistic,nc0 warning
windstorm	4k0
tornado	4k0
twister	4k0
gale	4k0 force,4k0
gust	4k0
wind	4k1,6b0 turbine,6b0 farm,6b1,na1,p90 power,qx1
storm	4k1,na1,nc0 warning,qx0 surge,qx1
mph	4k1,qx1
volcanic	4l0 eruption,4l0 ash
volcano	4l0
lava	4l0
eruption	4l0
ash	4l1
crater	4l1
erupted	4l1
structural	4m0 failure
building	4m0 collapsed,4m0 collapse,5z0 permit,5z1,7h0 material
bridge	4m0 collapsed,4m0 collapse
roof	4m0 collapsed
collapsed	4m1
paramedic	4n0
rescuer	4n1
ambulance	4n1
business	4o0 information,4x0 financing,540 strategy and marketing,5b0 governance,810 enterprise,ta0 reporting and performance,tb0 restructuring,tg0 service
charity	4o2,ej0 said,in0
bankruptcy	4p0,4w2
insolvency	4p0
chapter	4p0 11
bankrupt	4p0
insolvent	4p0
administrator	4p0
receivership	4p0
creditor	4p1,8f1
liquidation	4p1
debt	4p1,4r0 rating,8f0 crisi,8f0 ceiling,8f0 restructuring,8f0 rescheduling,8f0 relief,8f1,8y0 market
restructuring	4p1,521
stock	4q0 buyback,4z0 activity,500 flotation,500 market listing,6y0 broking,8u0 market,8u0 fell,8u0 rose,8u0 index,8u0 exchange,8u1,930 and security
share	4q0 buyback,4q0 repurchase,4q1,501,8u0 fell,8u0 rose,8u0 price,8u1
buyback	4q0
repurchase	4q0 programme,4q0 program,4q1
credit	4r0 rating,o12
downgraded	4r0
rating	4r0 agency,4r0 cut,4r1
moody	4r0 s
standard	4r0 poor,ie2,ij2
fitch	4r0 rating
outlook	4r1,4t1
upgrade	4r1
junk	4r1
investment	4r1 grade,6m0 bank
dividend	4s0,4s0 payout
quarterly	4s0 dividend,4t0 earning,4t0 profit,4t0 loss,4t0 result,4u2
interim	4s0 dividend
payout	4s1
shareholder	4s1,4v2,4y0 activity,5f1
per	4s1 share,4t0 share
payable	4s1
net	4t0 profit,4t0 loss,4t0 income,9j0 zero
operating	4t0 profit,5w0 system
earning	4t0 per share,4t1,bl1,tk2
full	4t0 year result
first	4t0 quarter
second	4t0 quarter,iv1,m41,mo0 seed,mp2,ss2
third	4t0 quarter,rc2
fourth	4t0 quarter,9w2
pretax	4t0 profit
profit	4t0 warning,4t0 rose,4t0 fell,4t1,ah2,qv2,tk0 sharing
revenue	4t0 rose,4t0 fell,4t1,os2
sale	4t1,661,dx0 tax,r60 channel
analyst	4t1
forecast	4t1,861,n91
quarter	4t1,871,jj1,mo1 final
margin	4t1
guidance	4t1
shr	4t1
financial	4u0 statement,6r0 advisory service,tf0 service
delivered	4u2
annually	4u2
proxy	4v0 filing
regulatory	4v2
upcoming	4v2
statement	4v2
financially	4w0 distressed company,e52
indication	4w2
structuring	4x2
activism	4y2
block	4z2
low	4z2,7t0 cost carrier
announcement	4z2
split	4z2
initial	500 public offering
ipo	500
flotation	500
market	500 debut,6t0 research,6u0 trend,8u0 and exchange,8u1
going	500 public
listing	501
offering	501
prospectu	501
human	510 resource,ba0 mishap,d80 right,d80 right watch,dc0 right,dc0 right watch,ej1 right watch,r00 smuggling and trafficking,r00 trafficking,r00 smuggling
managed	512
layoff	520 and downsizing,520
job	520 cut,521,6o2,8d0 report,8d1,bp1,bw1,qs2
lay	520 off
laid	520 off,pq0 to rest
cut	520 job,8i0 rate
redundancy	520
axe	520 job
workforce	520 reduction,521
cutting	520 job,q32
staff	521,s42,s62
executive	530 officer,dm1,s52
chief	530 executive officer,530 executive resigned,531 executive
named	530 chief executive,dr0 minister
appointed	530 chief executive,531,df2,dr0 minister
resigned	530 as
successor	530 to,ss2,st2
ceo	531
chairman	531
resign	531
succeed	531
direction	542
annual	550 and special corporate meeting,560 report,8h1,sv2
report	552
availability	562
board	570 of director,c20 game
appointment	572
commercial	580 contract,5m0 fishing,6m0 bank,781,tc0 real estate
won	580 a contract,b61,ri0 the title,ri0 gold,ri1
awarded	580 a contract,581,b60 the prize,k22
supply	580 deal
order	581,701
company	590 spin off
spin	590 off
spinoff	590
divestiture	590
divest	590
unit	591,hn2
separate	591,j02,kb2
economic	5a0 globalisation,7z0 policy,800 trend and indicator,860 growth,8b0 organisation,8s0 slump,8s0 downturn,ef0 sanction,gp0,r90 development incentive
doing	5a2
oversee	5b2
manage	5b2,5k2
joint	5c0 venture
partner	5c1
stake	5c1,5f1,e01 sale,kv1
leveraged	5d0 buyout
borrowed	5d2
acquiring	5d2,5e2
management	5e0 buyout,h32,o52,s42,tf2
merger	5f0 or acquisition,5f0
takeover	5f0 bid,5f0,5f0 offer
acquisition	5f0
to	5f0 acquire
agreed	5f0 to buy,5f0 to acquire,912
buyout	5f0
bid	5f0 for,5f1
tender	5f0 offer
hostile	5f0 bid
acquire	5f1
acquired	5f1
offer	5f1,982,r92
deal	5f1,6s2,fx2
merge	5f1
unveiled	5g0
product	5g0 launch,5i0 recall,5k0 and service
launched	5g1
launch	5g1,gj1
patent	5h0 copyright and trademark,5q1
intellectual	5h2
recalled	5i0
recalling	5i0
recall	5i0 vehicle,5i0 of,5i1,tp0 election
defect	5i1
faulty	5i1
safety	5i1,ea2
research	5j0 and development,gf1,gl0 institute
expenditure	5j2
consumed	5k2
agriculture	5l0,5l0 minister,5l0 department
farmer	5l0
harvest	5l0
farm	5l0
livestock	5l0,b41
wheat	5l0
grain	5l0
soybean	5l0
corn	5l0 crop
cattle	5l0
tonne	5l1,7g1,8v1,8x1
farming	5l1,5m2
planting	5l1
sowing	5l1
acreage	5l1
yield	5l1,8y1
agricultural	5l1,fs2,h30 technology
bushel	5l1,8v1
dairy	5l1
fish	5m2
catching	5m2
seafood	5m2
forestry	5n0 and timber
preparation	5n2
petrochemical	5o0
ethylene	5o1
plant	5o1,6g1,711,b50 disease
polymer	5o1
biotechnology	5p0 business,5p0,fs0
biotech	5p0,gg2
gene	5p1,g10 editing,g11
pharmaceutical	5q0
drugmaker	5q0
clinical	5q0 trial,gh0 trial
generic	5q0 drug
patient	5q1,a31,a41,ag1,am1,aw1,gh1,pj1
fda	5q1
approval	5q1
treatment	5q1,a41
plastic	5r1,km2
ban	5r2,n41
alternative	5r2
less	5r2
recycling	5r2,6i2,9r2
computing	5s0 and information technology
transmission	5s2
computer	5t0 and telecommunication hardware,5v0 chip,h70 scientist,h71
modem	5t2
keyboard	5t2
drive	5t2
router	5t2
satellite	5u0 technology,7e0 and cable service,gj0 launch,gj1
hardware	5u2
send	5u2
signal	5u2
orbiting	5u2
semiconductor	5v0 and electronic component,5v0
chipmaker	5v0
microchip	5v0
chip	5v0 maker,5v1
wafer	5v1
fab	5v1
software	5w0 and application,5w0 company,5w0 maker,5w1,h70 engineer,h71
mobile	5w0 app,5x0 operator,5x0 network,5x1
app	5w0 store,5w1
cloud	5w0 computing,5w1
user	5w1,og1
developer	5w1,5z1
telecommunication	5x0 service,5x0,q02
telecom	5x0 operator,5x0
broadband	5x0
wireless	5x0 carrier,5y0 technology
telephone	5x0 company
network	5x1
subscriber	5x1,ra1
5g	5x1
operator	5x1
spectrum	5x1
phone	5x1,qc2
permit	5y2
separated	5y2
bluetooth	5y2
connection	5y2
construction	5z0 and property,5z0 company,5z1
property	5z0 developer,5z0 market,5z1,td0 price
home	5z0 builder,5z1,jh0 run,q90 renovation,td0 sale,td1
housing	5z0 market,5z0 start,5z1,e30 and urban planning policy,im2,ip2,td0 market,td0 start,td1
real	5z0 estate
mortgage	5z1,8q0,td1
restoration	601
restoring	602
historic	602
former	602
repairing	602
consumer	610 good,661,830 confidence,8h0 price,qc0 electronic
produced	612,8g2
sold	612,892,qc2
clothing	620
purchasing	622
apparel	622
department	630 store,660 store
houseware	632
cosmetic	632,q20
variety	632,nv2
luxury	650 good
bag	652
supercar	652
essential	652,ne2
leather	652,m12
retailer	660,892
retail	660 sale,661,6m0 bank
supermarket	660
high	660 street,7v0 speed rail,960 school,bb0 society,j10 jump,r40 court
shopper	660
store	661,rd2,re2
chain	661,692,iz2,o52
specialty	670 store
specialise	672
shoe	672
coat	672
outlet	672
toy	680 and game
plaything	682
collectible	682
doll	682
figure	682,kj0 skating
wholesale	691
link	692
energy	6a0 and resource,8w0 market
generate	6a2
renewable	6b0 energy,6b1,9m2
solar	6b0 panel,6b0 farm,6b1,fy1,p70 power
clean	6b0 energy,9n1 up
green	6b0 energy,ko1,u02
offshore	6b0 wind,py0 oil
turbine	6b1,752,p82,p92
megawatt	6b1,6e1,6g1
coal	6c0 mine,6c0 mining,6c0 fired,6c0 miner,6c1
diesel	6d0 fuel
heavier	6d2
gasoline	6d2
distilled	6d2,6h2
electricity	6e0,6e0 grid,6e0 price,p72,p82
power	6e0 cut,6e0 outage,6e0 station,6e0 plant,6e0 supply,6e1,kx0 play goal,ll0 boating
blackout	6e0
grid	6e1,q02
outage	6e1
utility	6e1,pz1
lng	6f0
liquefied	6f0 natural gas,py0 natural gas
pipeline	6f1,py0
cubic	6f1
reactor	6g1
petrol	6h0
automotive	6h2,710
additive	6h2
petroleum	6h2,py1
waste	6i0 management,9n1,9r0 material,pz2
disposing	6i2
collecting	6i2,gs2,q11
household	6i2,6j2
accountancy	6k0 and auditing
sheet	6k2
budget	6k2,7t0 carrier,dn0 deficit,dn0 bill,dn0 cut,dn1
reconciliation	6k2
examine	6k2
silent	6l2
banking	6m0,6m0 sector,6m0 industry
bad	6m0 loan
lender	6m0 said,6m1,8j1,901
deposit	6m1
loan	6m1,8j1,8q2,900 market,901,910 and lending,tl2
branche	6m1
consultancy	6n0
expert	6n2
provider	6n2
knowledge	6n2
employment	6o0 agency,8d0 statistic,8d0 figure,bf0,bh2,bk0 training,bn0 legislation
helping	6o2
find	6o2
health	6p0 care provider,a61 official,af0 facility,ah0 organisation,ai0 treatment and procedure,ao0 care approach,aw0 care reform,aw0 ministry,ax0 insurance
insurance	6q0,6q0 company,6q0 premium,6q0 claim
insurer	6q0
reinsurance	6q0
underwriting	6q0
premium	6q1
claim	6q1
policyholder	6q1
adviser	6r2
dealer	6r2,8z0 said,8z1
consultant	6r2
opposed	6r2,qs2
notary	6s2
federal	6s2,820 reserve
want	6t2
gathering	6t2,nj2
statistically	6u2
personal	6v0 finance and investment,e20 data,e60 weapon control policy,rh1
investing	6v2
saving	6v2
hope	6v2
future	6v2,8v0 contract,8v1,8w1
rental	6w0 service
tool	6w2
motor	6w2,cu2,lc0 car racing,lc0 racing,ll2
heavy	6w2,740 engineering,na0 snow,na0 rain,ok0 metal
shipping	6x0 and postal service,7x0 line,7x0 company,7x1,8o2
prepare	6x2
package	6x2
document	6x2
transport	6x2,7s0 strike,7s0 minister,7s1,7u2
manufacturing	6z0 and engineering,880 output
mechanical	6z2,fw0 engineering
doe	6z2,su2
cover	6z2,9w2
aerospace	700,h10 engineering
planemaker	700
boeing	700
airbu	700
jetliner	700
jet	701
engine	701,lb2
carmaker	710
automaker	710
electric	710 vehicle
auto	710 industry,710 maker,711
assembly	710 plant
toyota	711
volkswagen	711
ford	711
suv	711
defense	720 contractor,di0 minister,di0 spending
weapon	720 maker,dk0 sale,dk1
electrical	730 appliance,h52
maker	732
crane	742
bulldozer	742
major	742,jh0 league baseball
project	742,rb2
machine	750 manufacturing,rf0 learning
fan	752,bc1,mc1
pump	752
powered	752,cu2
shipbuilding	760
submersible	762
supplier	762,o22
repair	762,o22
publishing	770 house
advertising	771,780,780 agency,780 revenue
advertiser	780
ad	780 spending,780 campaign
ads	781
audiobook	792
producing	792
making	7a2,ny2,p22
recording	7b2
marketing	7b2
perception	7c2
managing	7c2,nz2
disseminating	7c2
influence	7c2
station	7d2,7v1
transmitting	7e2
broadcasting	7f2
metal	7g0 and mineral mining and refining,7g1,8x1
iron	7g0 ore
copper	7g0 mine,8x0 price,8x1
gold	7g0 mine,8x0 price,8x1,mi1,ob1,ri0 medal
smelter	7g0
steelmaker	7g0
steel	7g0 mill,7g1
ore	7g1
output	7g1,881,8a2
wallboard	7h2
lumber	7h2
preciou	7i0 material
silver	7i2,8x1,ri0 medal
diamond	7i2
rare	7i2
beverage	7j0 and grocery
foodstuff	7j2
furnishing	7k0 and furniture
wallpaper	7k2
fabric	7k2
decoration	7k2
tobacco	7l0 and nicotine
cigarette	7l2
vaping	7l2
cartridge	7l2
tourism	7m0 and leisure industry,7m0
tourist	7m0,cn0 attraction,cn1
holidaymaker	7m0,cn0
hotel	7m0 chain,7m1,7o0 and accommodation
cruise	7m0 ship
travel	7m0 agency,7m1,cn0 and tourism,cn0 guide,cn1,ef0 ban
visitor	7m1,cn1,rw2
resort	7m1,cn1
casino	7n0 and gambling,7n0
gambling	7n0
betting	7n0,nl2
sportsbook	7n0
gaming	7n1,c91,ca0 and lottery
bet	7n1
bookmaker	7n1
lodging	7o2
traveller	7o2
recreational	7p0 and sporting good,cb2,ni0 hiking and climbing
leisure	7p2,bz1,ce0 venue,ck2,pw2
restaurant	7q0 and catering,cj1,re2
customer	7q2,o02
trip	7r2
locally	7r2
internationally	7r2,gz2
commuter	7s1
buse	7s1,t72
airline	7t0
airport	7t0
carrier	7t1
aviation	7t1
fare	7t1,t72
terminal	7t1,ig2,ih2
commuting	7u0
pooling	7u2
getting	7u2,8q2
option	7u2
track	7v1,iv1,iw2,ke2,me2,sf0 cycling
freight	7w2,7x0 rate
waterway	7x0 and maritime transport
container	7x0 ship
tanker	7x0
cargo	7x0 ship,7x1
seaport	7x0
bulk	7x0 carrier
port	7x0 of,7x1
dock	7x1
harbour	7x1
whole	7y2,802,aq2,t32
directed	7z2
tariff	7z2,8k1,8l1,8n1,8o2,8t0
sell	812
central	820 bank,8i1 bank,8p1 bank
european	820 central bank,cz2,ko0 tour,qk2
reserve	820 bank
monetary	820 policy,8i1,8p0 policy,bx2
governor	821,d61
interest	821 rate,8i0 rate,8p1 rate
policymaker	821,8i1,8p1
rate	821,8i0 hike,8i0 cut,8i1,8p0 decision,bw1
inflation	821,832,8h0,8h0 rate,8p1
current	832,8m0 account
indicator	832
feeling	832,t22
devaluation	840
devalued	840
currency	840 crisi,840 peg,841,8z0 market,8z0 trader,8z1
devalue	840
deflation	850
decrease	852
price	852,8h0 index,8h1
growth	860 forecast,860 rate,861,871
economist	861,871
expansion	861
gross	870 domestic product,870 national product
gdp	870
gnp	870
contracted	871
index	881,8h1,8u1
production	881
inventory	891,o52
producer	892,8h0 price
wholesaler	892
productivity	8a1,h32
sector	8b2
emerging	8c0 market
developing	8c1,bk2
unemployment	8d0 rate,8d0 benefit claim,8d1,bw0,bx0 benefit,e52
jobless	8d0 rate,8d0 claim,8d1,bw0,bx2
nonfarm	8d0 payroll
payroll	8d0
labour	8d1 market,bp0 market,bp0 shortage,bq0 relation,br0 contract,bs0 dispute,bt0 strike,by0 union
labor	8d1 market,bp0 market,bp0 shortage,br0 contract,bs0 dispute,by0 union
employer	8d1,bj1,bp1
export	8e0 rose,8e0 fell,8e0 sale,8e0 quota,8e1,8k1,8m1
exporter	8e0,8k1
exporting	8e1
shipment	8e1
shipped	8e1
national	8f0 debt,aw0 health service,d10 election,dh0 security,dn0 budget,ds0 government,i20 or ethnic minority,n90 weather service,ql0 day
sovereign	8f0 debt
foreign	8f0 debt,8z0 exchange market,8z0 exchange,eb0 policy,eb1 affair,ec0 minister,ec0 ministry,ec0 secretary,eg0 aid
default	8f1
borrowing	8f1,8i1
imf	8f1,8j0
repayment	8f1
importing	8g1
manufactured	8g2
bringing	8g2,r62
elsewhere	8g2
cost	8h0 of living,ax2
cpi	8h0
percent	8h1,ae2
raised	8i0 rate,8i0 interest,j82
discount	8i0 rate
prime	8i0 rate,dd0 minister,dm2,qf0 minister
base	8i0 rate,jh1
basi	8i0 point,8y1 point
lending	8i0 rate,tf2
world	8j0 bank,8k0 trade,b70 record,iv0 athletic,jh0 sery,m40 cup ski,mc0 cup qualifier,ri0 champion,ri0 record
bailout	8j1
program	8j1
global	8k0 trade,9j0 warming
trade	8k0 talk,8k0 minister,8k0 barrier,8k1,8l0 agreement,8l0 deal,8l0 pact,8l1,8m0 balance,8m0 surplu,8m0 deficit,8n0 dispute,8n0 war,8n0 row,8n1,8o0 policy,8t1,by0 union,nh0 show or expo
protectionism	8k0
import	8k1,8m1,8t0 duty,8t0 tariff,8t1
quota	8k1
balance	8m0 of trade,8m0 of payment,kq0 beam,o72
surplu	8m1
deficit	8m1,dn1
billion	8m1
retaliatory	8n0 tariff
unfair	8n0 trade,hl2
dumping	8n0
retaliation	8n1
embargoe	8o2
imported	8o2
quantitative	8p0 easing
bond	8p1 purchase,8y0 market,8y0 yield,8y0 issue,8y1
ease	8q2
approved	8q2
mutual	8r0 fund
grouped	8r2
intention	8r2
pool	8r2,lk1,mi1,mu2
recession	8s0
depression	8s0 of,ac1,t11
downturn	8s1
contraction	8s1
shrank	8s1
duty	8t1
levy	8t1,dx1
wall	8u0 street,jw2
ftse	8u0 100
dow	8u0 jone
nikkei	8u0
bourse	8u0
nasdaq	8u0
s	8u0 p 500
equity	8u0,922
point	8u1,jj1
closing	8u1
trading	8u1
commodity	8v0 market,8v0 price,8v0
ounce	8v1,8x1
crude	8w0 oil,8w1,py0 oil,py1
brent	8w0
oil	8w0 price,8w0 future,8w1,9n0 spill,9s0 spill,9s0 slick,py0 and gas,py0 company,py0 field,py0 production,py0 giant,py0 output,py1
barrel	8w0,lo0 racing,py0 per day,py1
opec	8w0,py1
bpd	8w1
refinery	8w1,py0
aluminium	8x0 price,8x1
spot	8x0 gold
bullion	8x0
lme	8x0
london	8x0 metal exchange
nickel	8x1
zinc	8x1
treasury	8y0 yield,8y0
bund	8y0
gilt	8y0
eurobond	8y0
coupon	8y1
maturity	8y1
the	8z0 dollar fell,8z0 dollar rose,8z0 yen,8z0 euro fell,8z0 euro rose
forex	8z0
sterling	8z0
dollar	8z1
euro	8z1
yen	8z1
pound	8z1
yuan	8z1
against	8z1 the dollar
intervention	8z1,9t2,ai2
syndicated	900 loan
borrow	912
return	912
derivative	920
underlying	922
depend	922,ch2
parent	940 group,ho2,hx1,ry2
educational	942,9f0 testing and examination,pf0 grading
religiou	950 education,ep0 belief,ep1,f80 conflict,f80 violence,f90 festival and holiday,ff0 ritual,fg0 facility,fl0 leader,fn0 text,hl0 discrimination,pa0 school
sunday	952
mitzvah	952,ff2
instruction	952
faith	952,ep1,sq2
school	960 pupil,960 principal,960 year,961,9f0 exam,9i1,ru0 shooting
primary	960 school,970 education,9b2,d40 election,d40 voter,re2
secondary	960 school
headteacher	960
schoolchildren	960
classroom	960,9i1
pupil	961,9f1
teacher	961,9i0,9i0 union,si2
student	961,9a1,9h0,9h0 protest
classe	961
reading	972
writing	972
mathematic	972,fv0
establish	972
adult	980 and continuing education,hw1
codeacademy	982
udemy	982
certificate	982
upper	990 secondary education,dt0 house,dv0 house
tertiary	992
increased	992
stream	992,ra1
preparing	992
college	9a0 and university,9a0 student,9g2,9h1
university	9a0,9g2,9h1,gf1
professor	9a0
campu	9a0,9h1
tuition	9a0 fee
undergraduate	9a0
academic	9a1,gk2,pp2
degree	9a1,na1
faculty	9a1
lower	9b0 secondary education,dt0 house,du0 house,kk2
oriented	9b2
junior	9b2
middle	9b2,j60 distance run
early	9c0 childhood education
compulsory	9c2
social	9d0 learning,bm0 security,gm0 science,hc0 networking,i50 condition,i80 problem,ip0 service,og0 media
imitation	9d2
informal	9d2
empathy	9d2
observation	9d2
curriculum	9e0,pa2
offered	9e2
exam	9f0 result,9f1,9g2
examination	9f0
a	9f0 level
gcse	9f0
grade	9f1,pf2
test	9f1,jx0 match,mw2
entrance	9g0 examination
entering	9g2
teaching	9i0 staff
climate	9j0 change,9j0 summit,9j0 crisi,9j1
greenhouse	9j0 gas
carbon	9j0 emission,9j1
pari	9j0 agreement
emission	9j0 target,9j1,9n1,9o1
warming	9j1
temperature	9j1,n91,na1
fossil	9j1 fuel,g20
conservation	9k0,9m2,g82
conservationist	9k0
wildlife	9k0 reserve,9k1,9y2,a11,b80,oz0 traffic accident
nature	9k0 reserve,9l0 preserve,9t2,9z1,f10 religion,ge2
rewilding	9k0
specy	9k1,a11,b81,g21
habitat	9k1,a11,a22
protected	9k1
aside	9l2
provincial	9l2
preservation	9l2
flora	9l2
environmental	9m0 policy,9n0 pollution,9p0 clean up,9r2,aq2,tj2
pollution	9m2,9n0
polluted	9n0
toxic	9n0 waste,9n1
contaminated	9n0,9p2,9s0 water
contamination	9n0
pollutant	9n0
spill	9n1,9s1
smog	9o0
haze	9o1
particulate	9o1
hazardou	9p2,9q0 material
removal	9p2,pz2
exposed	9q2
radiation	9q2
poison	9q2
pcb	9q2
impact	9r2
slick	9s1
sewage	9s1,h42
afforded	9t2
asset	9t2,ef0 freeze,nz0 management,tf2
forest	9u1,p00 fire
tree	9u2,be2
enjoyment	9u2,pu2
available	9u2,t72
mountain	9v1,jt0 climbing,k50 biking,ni2,ty2
masse	9v2
erosion	9v2
geographical	9v2
formation	9v2
ocean	9w1
nearly	9w2
salt	9w2,aj2
bounded	9x2
extend	9x2
meander	9x2
join	9x2
wetland	9y0
marshy	9y2
aquifer	9y2
ecosystem	a00,g92
interacting	a02
bacteria	a02,b52
endangered	a10 specy
poaching	a10
poacher	a10
extinction	a10
critically	a10 endangered
ivory	a10 trade
rhino	a11
elephant	a11,b81
invasive	a20 specy
outcompeting	a22
altering	a22
disrupting	a22
disease	a30 and condition,a30 outbreak,a31
infected	a30 with,a31,a61,a71,a81
cholera	a30
ebola	a30,a70
malaria	a30
measle	a30,a70
tuberculosi	a30
dengue	a30
infection	a31,a61
symptom	a31,ao2,ap2,aq2
viru	a31,a61,a71,a81
outbreak	a31,a60 of,a61,a71,b41
cancer	a40
tumour	a40
tumor	a40
chemotherapy	a40
leukaemia	a40
leukemia	a40
breast	a40 cancer
lung	a40 cancer,s22
oncologist	a41
diagnosi	a41
communicable	a50 disease
transmitted	a52
epidemic	a60 and pandemic,a60,a81
pandemic	a60,av2
coronaviru	a60,a70
covid	a60 19
lockdown	a60
quarantine	a60
spread	a61
viral	a70 disease,a71
influenza	a70
flu	a70 viru
zika	a70
hiv	a80 and aid,a80
aid	a80 viru,a80 patient,eg0 agency,eg0 convoy,ej0 group
antiretroviral	a80
heart	a90 disease,a90 attack,a90 failure,a91
cardiac	a90 arrest,a91
cardiologist	a90
stroke	a90 patient,ko1,kp2
cholesterol	a91
injury	aa0
external	aa2
fall	aa2,m92
medical	ab0 condition,an0 test,az0 profession,b00 service,b10 specialisation,b30 staff,gh0 research,gh0 journal,o30 equipment
abnormal	ab2
functioning	ab2
osteoporosi	ab2
chronic	ab2,io2
mental	ac0 health and disorder,ac0 health,ac0 illness,sl0 wellbeing
psychiatrist	ac0
schizophrenia	ac0
bipolar	ac0
anxiety	ac1,t20 and stress
therapy	ac1,ai2,au1
psychiatric	ac1,av2
eating	ad0 disorder,cr2
anorexia	ad2
bulimia	ad2
overeating	ad2
illnesse	ad2
obesity	ae0
norm	ae2
bone	ae2,g21
weight	ae2,mw2
hospital	ag0 bed,ag0 ward,ag0 staff,ag1,ph2
intensive	ag0 care
doctor	ag1,b32,pj1
ward	ag1
nurse	ag1,b32
remedy	ai2
diagnose	ai2
diet	aj1
gluten	aj2
fibre	aj2,p12
dietary	ak0 supplement,tz2
nutrient	ak2
bolster	ak2
addition	ak2,aq2
prescription	am0 drug,pg2
medicine	am0 approved,am1
antibiotic	am0
dose	am1,at1
diagnostic	an2
procedure	an2
stress	an2,sl2
scan	an2,b02
approache	ao2
vary	ao2
treat	ao2
herbal	ap0 medicine
herb	ap2
cure	ap2
alleviate	ap2
holistic	aq0 medicine
asia	ar2
eastern	ar2
scientific	as2,fs2,gf0 research,gg0 innovation,gi0 exploration,gk0 publication,gl0 institution,gz0 standard
vaccine	at0
vaccination	at0
vaccinated	at0
immunisation	at0
immunization	at0
jab	at1
pfizer	at1
moderna	at1
surgical	au2,o32
healthcare	av0 policy,aw0 system,aw1,pk0 clinic,sz0 industry
funding	av2,rb2,sj2
response	av2,tj2
medicare	aw0
medicaid	aw0
nhs	aw1
waiting	aw1 list
covering	ax2
private	ay0 health care,pc0 school
requiring	az2,j92
training	az2,s42
mri	b02
ray	b02,p72
blood	b02
specialist	b12
paediatric	b20
premature	b22
baby	b22
teenage	b22
specialisation	b22,bk2
intern	b32
animal	b40 disease,b80,rv0 abuse
bird	b40 flu
avian	b40 influenza
foot	b40 and mouth,j92
mad	b40 cow disease
african	b40 swine fever,eh1 union,oi2,oj2
cull	b41
culled	b41
poultry	b41
herd	b41
parasite	b52
fungi	b52
disorder	b52
award	b60 and prize,b61,rk2
academy	b60 award
grammy	b60 award
pulitzer	b60 prize
prize	b61,ca1
winner	b61,ca1,so2
ceremony	b61,b90,pr1,ps1
guinness	b70 world record,b70 book
zookeeper	b80
wild	b80 animal,lm2,oz2
zoo	b81,rw1
bear	b81
whale	b81
dog	b81,ke0 racing
dedication	b92
wreath	b92
laying	b92
celebrating	b92
silly	ba2
stupid	ba2
error	ba2
rich	bb2
socialite	bb2
celebrity	bc0
paparazzi	bc0
superstar	bc0
star	bc1,fy1
royalty	bd0
royal	bd0 family,bd1,qg2
buckingham	bd0 palace
queen	bd0 elizabeth,bd1
king	bd0 charle,bd1
prince	bd0 william,bd1
crown	bd0 prince,ri1
duchess	bd0
princess	bd1
palace	bd1
monarch	bd1
flower	be0 and plant
shrub	be2
apprenticeship	bg0
learn	bg2
employee	bi1
compensated	bi2
otherwise	bi2,em2
retraining	bk2
longer	bk2
wage	bl0 and benefit,bl0 increase,bl0 growth,bl1,br0 agreement
minimum	bl0 wage
salary	bl0 increase,bl1,p42
assistance	bm2
inadequate	bm2
retiree	bm2,bv1
carer	bm2
governing	bn2,gz2
workplace	bo0 health and safety
protecting	bo2
safe	bo2
healthy	bo2
hiring	bp0
vacancy	bp1
collective	br0 agreement,br0 bargaining,tt2
union	br1,bs1,bt1,by0 leader,by0 member,by1
lockout	bs0
walkout	bt0
picket	bt0 line,bt1
strike	bt0 action,bt0 ballot,bt1
walked	bt0 out
striking	bt0 worker,bt1
general	bt0 strike,cw0 election,d10 election,di1,eh0 assembly
retirement	bu0,bv0 age,bv1,i32
pension	bv0,bv0 fund,bv0 reform,e50 and welfare policy
pensioner	bv0
joblessness	bw0
compensation	bx2
unionize	by0
member	by1
one	bz2,jx0 day international
spare	bz2
carried	bz2
club	c00 and association,mc1,nm1
joined	c02
because	c02
game	c11,c91,ir1,ob1
amusement	c12,cf0 park
contest	c12,jp2
card	c30 game,o12
pack	c32,oa1
children	c40 s game,hx0 s right,hx1,on0 s music
dice	c50 game
outdoor	c60 game,ck0 recreational activity,iu2,jg2
puzzle	c71
solving	c72
logic	c72
tile	c80 game
video	c90 game,ra0 streaming
playstation	c90
xbox	c90
nintendo	c90
gamer	c90,oh2
esport	c90,oh0
console	c91
player	c91
lottery	ca0,ca0 ticket
jackpot	ca0
lotto	ca0
powerball	ca0
ticket	ca1
number	ca1
hobby	cb1,q12
holiday	cc1,cn1,fa1
spent	cc2
rest	cc2
relaxation	cc2
declared	cd2,em2
entertained	ce2
amused	ce2
sporting	ce2,sm2
ride	cf2,mh2
attraction	cf2
theme	cf2,nf2
bar	cg1,kq1,sq0 and bat mitzvah
premise	cg2
served	cg2,ch2,dj2
cafe	ch1
snack	ch2
nightclub	ci0,om2
clientele	ci2
along	ci2,mv2
michelin	cj0
restaurateur	cj0
chef	cj1,q70
dining	cj1
menu	cj1
engaged	ck2
commonly	ck2
setting	ck2
fishing	cl1
bait	cl2
lure	cl2
capture	cl2
aquatic	cl2
hunting	cm1
trap	cm2,m20 shooting
capturing	cm2
backpacker	cn0
beach	cn1,mt0 volleyball,u20 soccer
lifestyle	co1
possession	co2
live	co2
automobile	cp0 enthusiasm
classic	cp2,cq2,cu2
bicycle	cq0 enthusiasm
manpowered	cq2
cycle	cq2,cu2,k40 ball
drinking	cr2,nj2
organic	cs0 food
grown	cs2
fertiliser	cs2
compound	cs2
artificial	cs2,kp2,rf0 intelligence
decorating	ct2,qa2
maintaining	ct2,o02
motorcycle	cu0 enthusiasm,ld0 race
trend	cv1
presidential	cw0 election,d10 election,d10 race,d30 candidate,do0 inauguration
parliamentary	cw0 election,d10 election
election	cw0 result,cw0 campaign,cw0 day,cw1,d11
polling	cw0 station
exit	cw0 poll
electoral	cw0 commission,cw1,cy2
ballot	cw0,d51
opinion	cw0 poll
runoff	cw0
run	cw0 off,jh1,jx1,m41
voter	cw1,d11,d72
vote	cw1,d51,du1
poll	cw1,d11
candidate	cw1,d11,d31
campaign	cw1,d20 finance,d20 donation,d20 contribution,qj2
turnout	cw1,d11,d72
constituency	cw1
seat	cw1,cy2,to1
citizen	cx0 initiative and recall
suggestion	cx2
corrective	cx2
existing	cx2
voting	cy0 system,d71
ranked	cy2
conducted	cy2
intergovernmental	cz0 election
nato	cz2,ed0 summit
leadership	cz2,s52
local	d00 election,dq0 authority,qi0 government policy
municipal	d00 election
mayoral	d00 election,d00 race
council	d00 election,d01
mayor	d01
snap	d10 election
political	d20 donation,d30 candidate,ek0 prisoner and dissenter,ek0 prisoner,em0 system,gw0 science,qd0 party convention,qe0 committee,qj0 debate,rt0 leadership,ts0 party,tt0 movement and association
super	d20 pac,ir0 bowl,m40 g,oa0 rugby,so2
donor	d21,eg1
fundraising	d21
vice	d30 presidential candidate
running	d30 mate
nominee	d31,d41
iowa	d40 caucu
caucu	d41
nomination	d41
delegate	d41
referendum	d50
plebiscite	d50
independence	d51
regional	d60 election,dw0 authority,o80 development policy
gubernatorial	d60 election
region	d61
mail	d72
casting	d72,js1
fundamental	d80 right,gv2,qh2
right	d80 group,d81,dc0 abuse,dc0 activist,dc0 violation,dc1,rh0 to privacy
amnesty	d80 international,dc0 international,ej1 international
activist	d81,dc1,ek1
censorship	d90 and freedom of speech,d90
censored	d90
blocked	d91
violate	da2
intimidation	da2
believer	da2
encroach	da2
torture	dc1,i92,s10
detainee	dc1
cabinet	dd0 reshuffle,dd1,dr0 reshuffle,dr1,p22
caretaker	dd0 government,r52
no	dd0 confidence vote
coalition	dd1,tq0 building,tq0 talk,tq0 government,tq0 partner,tq1
minister	dd1,dm2,dr0 resigned,dr0 resign,dr1
opposition	dd1,ek0 leader jailed,ek1,tt2
lawmaker	dd1,dt0 approved,dt0 voted,dt1,du1
employed	de2
position	df2,rt2
framework	dg2
specifying	dg2
basic	dg2
homeland	dh0 security
threat	dh1
conscription	di0
pentagon	di0
navy	di1
battalion	di1
veteran	dj0 affair
provision	dj2,nx2
ballistic	dk0 missile
warship	dk0
tank	dk1
submarine	dk1
ammunition	dk1
espionage	dl0 and intelligence,dl0
spy	dl0
intelligence	dl0 agency,dl0 officer,dl0 service,dl1,gg2
spying	dl0
double	dl0 agent
cia	dl1
mi6	dl1
classified	dl1
implementing	dm2
president	dm2,do0 sworn,do1
spending	dn0 plan,dn1
austerity	dn0
fiscal	dn1
finance	dn1 minister
head	do0 of state,ed1 of state,qf0 of government
presidency	do1
sworn	do1 in
impeachment	dp0
impeach	dp0
impeached	dp0
senate	dp1,dt1,dv0 vote,dv0 committee,dv1
borough	dq2
county	dq2
portfolio	dr1
legislative	dt0 body,qe2
parliament	dt0 passed,dt1
bill	dt0 passed,dt1,du1
passed	dt0 a bill,i32
legislature	dt0
legislation	dt1
deputy	dt1
congress	dt1
amendment	dt1
senator	dv1
below	dw2
province	dw2
taxation	dx0 policy,dx1
tax	dx0 cut,dx0 hike,dx0 reform,dx0 increase,dx0 rate,dx0 bill,dx0 policy,dx0 break,dx1,ot0 evasion
income	dx0 tax
value	dx0 added tax,ie1
taxpayer	dx1
plan	dy2
overall	dy2
nationalisation	dz0
nationalization	dz0
nationalise	dz0
nationalize	dz0
expropriate	dz1
privatisation	e00
privatization	e00
privatise	e00
privatize	e00
partially	e12
completely	e12
privacy	e20 law,e21,rh0
gdpr	e21
suburban	e32
systematic	e32
policy	e40 toward indigenou people
progam	e42
allocation	e42
supporting	e52
poor	e52,i71
gun	e60 control,e60 law,e60 right,e60 violence,e61
firearm	e61
immigration	e70 policy,e70 law,e70 reform,e71,he0
deportation	e70
border	e70 security,e70 wall,e71,he1,hg1,rx0 dispute,rx1 clash
visa	e70 rule,e71,he1
migrant	e71,he0,hg0 boat,hg1
deported	e71,hg1
uranium	e80 enrichment,e81
enriched	e80 uranium
iaea	e81
centrifuge	e81
dictating	e92
operate	e92,kl2
ensuring	ea2
relating	ea2,i22
sovereignty	eb1
recognition	eb1
diplomacy	ec0
secretary	ec0 of state
ambassador	ec0
diplomat	ec0
diplomatic	ec0,ec0 tie
embassy	ec0
consulate	ec0
envoy	ec0
bilateral	ec0 tie,ec0 relation,ec0 talk
severed	ec0 tie
normalise	ec0 relation
normalize	ec0 relation
de	ec0 facto authority,ec0 facto ruler
recognise	ec0 the government
recognize	ec0 the government
dialog	ec1
dialogue	ec1
negotiation	ec1
kremlin	ec1 spokesman
delegation	ec1
visiting	ec1
relation	ec1,fk0 between religion and government,i52
matter	ec1 to discuss
discuss	ec1 with
mediate	ec1
summit	ed0 meeting,ed0 of leader,ed1
g7	ed0 summit
g20	ed0 summit
eu	ed0 summit
leader	ed0 summit,qd2,tw2
communique	ed1
treaty	ee0
accord	ee0 signed,ee1
ratify	ee0
ratification	ee0
signed	ee0 the treaty,nm0 a contract,nm1
pact	ee1
signatory	ee1
sanction	ef0 on,ef0 against,ef1
impose	ef0 sanction
lift	ef0 sanction,mw2
embargo	ef0 on,ef1
blacklist	ef1
humanitarian	eg0 aid,eg1
development	eg0 aid
relief	eg0 agency,eg1 effort
united	eh0 nation secretary,eh1 nation
refugee	ei0 and internally displaced people,ei0,ei0 camp
displaced	ei0 people,ei1
internally	ei0 displaced
asylum	ei0 seeker,ei1,he1
fled	ei0 their home
unhcr	ei1
ngo	ej1
dissident	ek0
lobbying	el0
lobbyist	el0
lobby	el0 group,el1
observed	em2
recognised	em2,ht2,rs2
democracy	en0
democratic	en0 reform,en1,tv0 socialism
pro	en0 democracy,en0 democracy activist,hs0 choice,hs0 life
dictatorship	eo0
dictator	eo0
authoritarian	eo0 rule
regime	eo1
strongman	eo1
belief	ep0 system
worship	ep1
buddhism	eq0
buddhist	eq0,eq0 monk
dalai	eq0 lama
monk	eq1
temple	eq1,ex1
monastery	eq1
christianity	er0,fo2
christian	er0 church,er1,et0 orthodoxy
evangelical	er0
archbishop	er0
bishop	er0,sp1
church	er1,fh1
priest	er1,sp1
mormonism	es0
york	es2
joseph	es2
smith	es2
mormon	es2
continuity	et2
apostolic	et2
liturgy	et2
europe	et2
protestantism	eu0
denomination	eu2
16th	eu2
reformation	eu2
formed	eu2
confucianism	ev0
philosopher	ev2
confuciu	ev2
china	ev2
thought	ev2,gw2
cult	ew1
fully	ew2
charismatic	ew2
exploited	ew2
follower	ew2
hinduism	ex0
hindu	ex0,ex0 temple
india	ex1
islam	ey0,fp2
mosque	ey0,fi0
sharia	ey0
imam	ey0
muslim	ey1,fd1,sv2
prayer	ey1,ff2
koran	ey1
cleric	ey1
islamist	ey1
jainism	ez0
beginning	ez2
teache	ez2
purity	ez2
enlightenment	ez2
judaism	f00,fq2
synagogue	f00,fj0
rabbi	f00
jewish	f00 community,f01
antisemitic	f00
antisemitism	f00
jew	f01
torah	f01,fq0,sw2
embodiment	f12
divinity	f12
sacredness	f12
pagan	f12
zoroastrianism	f20
iran	f22
zoroaster	f22
predicting	f22
triumph	f22
scientology	f30
invented	f32
hubbard	f32
asserting	f32
shintoism	f40
polytheistic	f42
revolve	f42
kami	f42
supernatural	f42
sikhism	f50
indian	f52
dharmic	f52
15th	f52
punjab	f52
taoism	f60
philosophical	f62
emphasize	f62
pattern	f62
everything	f62
unificationism	f70
korea	f72
myung	f72
moon	f72,gj1
wedding	f72,pr0
sectarian	f80 violence,f80
blasphemy	f80
sect	f81
minority	f81
christma	fa0,fa0 eve
santa	fa0 clau
festive	fa1
easter	fb0,fb0 sunday,fc2
good	fb0 friday
holy	fb0 week,fm0 see
pope	fb1,fm0,sp0
pentecost	fc0
50th	fc2
descent	fc2
spirit	fc2
ramadan	fd0
eid	fd0 al fitr,sv0 al adha
fasting	fd1
iftar	fd1
yom	fe0 kippur
solemn	fe2
10th	fe2
lunar	fe2,gj0
tishri	fe2
baptism	ff2,qq0
meeting	ff2,qd2
carry	fg2
rite	fg2
arising	fk2
should	fk2
push	fk2
wear	fk2
juridical	fl2
respective	fl2
leading	fl2,hp2
ritual	fl2
pontiff	fm0
papal	fm0
vatican	fm1,sp0
cardinal	fm1,sp0
catholic	fm1,sp0 church,sp1
regarded	fn2
important	fn2
bible	fo0
qur'an	fp0
biomedical	fr0 science
monitoring	fr2,rg2
biology	fr2,fz0,g42
manipulation	fs2
dentistry	ft0
diagnosing	ft2,pi2
preventing	ft2,pi2
oral	ft2
profession	ft2,fu2,pi2
veterinary	fu0 medicine
devoted	fu2,pi2
abstract	fv2
geometry	fv2
algebra	fv2
trigonometry	fv2
operation	fw2,pa2,pj0 on,pj1,tg2
chemistry	fx2,g50,ga2
astronomy	fx2,fy0
physic	fx2,gb0
astronomer	fy0
telescope	fy0
galaxy	fy0
asteroid	fy0
comet	fy0
exoplanet	fy0
planet	fy1
anatomy	fz2
physiology	fz2,g30,g42
origin	fz2,g62,mn2
botany	g00
physiological	g02
ecology	g02
genetic	g02,g10,g10 mutation
dna	g10
genome	g10
geneticist	g10
palaeontology	g20
dinosaur	g20
palaeontologist	g20
paleontologist	g20
extinct	g21
vital	g32
organ	g32
functional	g32
mechanism	g32
zoology	g40
atom	g52
molecule	g52
reaction	g52
composition	g52,h82
cosmology	g60
universe	g62
evolution	g62
geology	g70
horticulture	g80
cultivation	g82
landscape	g82
garden	g82,qb2
marine	g90 science
saltwater	g92
meteorology	ga0
atmospheric	ga2
focu	ga2
forecasting	ga2
relate	gb2
electromagnetism	gc0
electrically	gc2
particle	gc2,ge0 physic
magnetic	gc2
atomic	gd2
nuclei	gd2
elementary	ge2
constitute	ge2
scientist	gf0 said,gf1,gh1,gl1
researcher	gf0 said,gf1,gh0 found,gh1
study	gf0 found,gf0 published,gf1,gh0 published,gh1,gt0 of law
journal	gf0 nature,gf0 science
robotic	gg2
limb	gg2
lancet	gh0
journey	gi2
discover	gi2
undertaken	gi2,qu2
space	gj0 exploration,gj0 station,gj0 mission,gj0 shuttle,gj1,gl0 agency
spacecraft	gj0,h12
astronaut	gj0
rocket	gj0 launch,gj1,h22
nasa	gj0,gl0
spacex	gj0
mar	gj0 rover
cosmonaut	gj0
orbit	gj1
mission	gj1
crew	gj1
finding	gk2
thesi	gk2
anthropology	gm2,gn0
sociology	gm2,gy0
linguistic	gm2,gu0
across	gn2
archaeology	go0
archaeologist	go0
archaeological	go0
excavation	go0
ancient	go0 tomb,go1
remain	go1
dig	go1
ruin	go1
geography	gq0
division	gq2,tr2
feature	gq2,ju2
information	gs0 science,h70 technology and computer science
classifying	gs2
retrieving	gs2
storing	gs2
philosophy	gt2,gv1
syntax	gu2
phonetic	gu2
morality	gv2
question	gv2
mind	gv2,gx2
psychology	gx1
characteristic	gx2
emotional	gx2
societal	gy2,i82
nationally	gz2
calibration	gz2
technology	h00 and engineering,h71
hydrodynamic	h02
thermodynamic	h02
applied	h02
science	h02
rocketry	h20
machinery	h32
improve	h32
irrigation	h42
tunnel	h42,q02
railroad	h42,o22
electronic	h50 engineering,om0 dance music
built	h52,h92
identification	h60 technology
consideration	h62
identifying	h62
frequency	h62
biometric	h62
supercomputer	h70
quantum	h70 computer
silicon	h70 valley
material	h80 science
industry	h82
micro	h90 science
microscopic	h92
microbiology	h92
microcomputing	h92
nanotechnology	ha0
manipulating	ha2
molecular	ha2
scale	ha2
community	hb1
actively	hb2
sharing	hb2,o60 economy
demographic	hd0,hh1,hv0 group
statistic	hd2
aging	hd2,hh0 population
geographic	hd2
example	hd2
immigrant	he0
migration	he0
emigration	hf0
leaving	hf2
residence	hf2,r82
permanently	hf2
undocumented	hg0 immigrant
smuggled	hg0 migrant
crossed	hg1
smuggler	hg1,r01
population	hh0 and censu,hh0 growth,hh1
censu	hh0
birth	hh0 rate,hh1
ageing	hh0 population
fertility	hh0 rate,hr2
discrimination	hi0,hj2,hm2
discriminated	hi0
bia	hi1
equality	hi1
gender	hi1,hm2,i01,s70 equality,s71
ageism	hj0
racism	hk0
racist	hk0
racial	hk0 discrimination,hk0 slur,hk1
white	hk0 supremacist,sb2
apartheid	hk0
race	hk1,iv1,j90 walking,k11,kv1,lc1,ld1,m41,mi1
slur	hk1
sexism	hm0
family	hn1,hr0 planning
genetically	hn2
familial	hn2
consider	hn2
adoption	ho0
transferring	ho2
parental	ho2,qt0 leave
dating	hp0 and relationship
intimate	hp2
enjoyed	hp2
permanent	hp2
divorce	hq0
dissolved	hq2
marriage	hq2,ht1
legally	hq2
informing	hr2
reproduction	hr2
vitro	hr2
abortion	hs0
roe	hs0 v wade
pregnancy	hs1,qr2,t40 and childbirth
clinic	hs1
women	hs1,s70 s right,s71,s81
establishe	ht2
obligation	ht2
socially	ht2
parenting	hu0
caring	hu2
developmental	hu2,t00 disorder
adulthood	hu2,i42
subset	hv2
trait	hv2
shared	hv2,t90 transport
entitle	hw2
liability	hw2
privilege	hw2
alcoholic	hw2,ia0
unicef	hx0
disability	hy0,io2
limit	hy2
sense	hy2
lgbtq	hz0
same	hz0 sex marriage
gay	hz0 marriage,hz0 right,hz0 pride,hz1
transgender	hz0
lgbt	hz0
homosexual	hz0
lesbian	hz1
pride	hz1
couple	hz1
classification	i02
binary	i02
designation	i02
male	i02,s92
infant	i10,po2
just	i12
born	i12
very	i12
defined	i12
majority	i22
statu	i22,tt2
senior	i30 citizen
teenager	i41
describe	i42
age	i42
childhood	i42
circumstance	i52
affair	i52
welfare	i52,i82,im0
homelessness	i60
homeless	i60
shelter	i61
rough	i61 sleeping,iw2
poverty	i70,i70 line
poorest	i70
slum	i71
concern	i82,t42
abusive	i90 behaviour
negligence	i92
intentionally	i92,s12
ongoing	i92,io2
addiction	ia0
addict	ia0
opioid	ia0 crisi
alcoholism	ia0
overdose	ia1
rehab	ia1
juvenile	ib0 delinquency
perpetrated	ib2
repeated	ib2
unlawful	ib2
minor	ib2
prostitution	ic0
engaging	ic2
payment	ic2,o10 service
slavery	id0
servitude	id2
coerced	id2
involuntary	id2
unpaid	id2,qu2
choice	ie2
died	if0 aged,if0 on,if1
has	if0 died at
obituary	if0
aged	if1
euthanasia	ig0
humanely	ig2
ending	ig2
illness	ig2
assisted	ih0 suicide
assisting	ih2
physician	ih2
oversight	ih2
committed	ii0 suicide
suicidal	ii1
ethic	ij0
define	ij2
wrong	ij2
moral	ij2
pornography	ik0
depiction	ik2
explicit	ik2
rendition	ik2
manner	il2
sexuality	il2
express	il2
fundraiser	in0
philanthropist	in0
charitable	in0 foundation
donated	in1
donation	in1
donate	in1
long	io0 term care,iv0 jump,j40 distance run,j50 jump
extended	io2
sponsored	ip2
publicly	ip2
promoting	ip2
american	ir0 football
nfl	ir0
touchdown	ir0
quarterback	ir0
field	ir0 goal,ki0 hockey
wide	ir0 receiver
yard	ir1,jq2
coach	ir1,jj1,kx1,mc1
pass	ir1,mu2,qz2
playoff	ir1,jj1,kx1,sn0 championship
archery	is0,l62
archer	is2
bow	is2
average	is2
distant	is2
crossbow	it0 shooting
longbow	iu0
shooting	iu2,jk2,ru0 spree,ru0 rampage,ru1
flat	iu2,lv2
athletic	iv0,kf2,kn2
100	iv0 metre,iv0 meter
hurdle	iv0,j21,j72
sprinter	iv0
marathon	iv0 runner,l90,mj0 swimming
iaaf	iv0
decathlon	iv0,ix0
pole	iv0 vault,j80 vault,lc0 position,le2
metre	iv1,mi1
sprint	iv1,jc0 run,k11
medal	iv1,kq1,m21,mi1,ob1,ri1
heat	iv1,mi1,na0 wave,nc0 warning,r82
accumulating	ix2
putt	ix2,ko0
400m	ix2
110m	ix2
discu	iy0 throw
turning	iy2
netted	iy2,l72
circle	iy2,jb2
motion	iy2
hammer	iz0 throw
26kg	iz2
handle	iz2,k02
weigh	iz2
heptathlon	j00
day	j02
100m	j02
javelin	j02,j30 throw
horizontal	j12
speed	j12,j52,jd2,me0 skating
upright	j22,mh2
frame	j22
fling	j32
specially	j32,k52
throwing	j32
spear	j32,le2
leap	j52
pentathlon	j70
flexible	j82
clear	j82
propel	j82
alway	j92
relay	ja0 run
identical	ja2
longest	jb2
weighing	jb2,jf2
win	jb2
triple	jd0 jump
skip	jd2
forward	jd2
australian	je0 rule football,mo0 open
league	je2
competing	je2,kn2
moving	je2,jt2,kn2
badminton	jf0
shuttlecock	jf2
approximately	jf2
gram	jf2
bandy	jg0
rink	jg2
rounded	jg2
soccer	jg2,mc0
baseball	jh0,md2
pitcher	jh0
inning	jh0,jx1
yankee	jh0
red	jh0 sox,nc0 alert
shutout	jh0
pitched	jh1
hit	jh1
strikeout	jh1
manager	jh1
rubberball	ji0 baseball
soft	ji2
hardness	ji2
varying	ji2
depending	ji2,ns2
basketball	jj0,kl2,lf2
nba	jj0
three	jj0 pointer,sa2
laker	jj0
celtic	jj0
assist	jj1
rebound	jj1
guard	jj1
biathlon	jk0
combination	jk2
skiing	jk2,m40,no2,ty2
format	jk2,te2
billiard	jl0
table	jl2,lk2,ma2,mm0 tenni
bobsleigh	jm0
main	jm2
hull	jm2
axle	jm2
runner	jm2,kv1
boule	jn0
close	jn2
grass	jn2,m70 skiing
petanque	jn2
rolled	jn2
boxing	jo0,rp2
heavyweight	jo0
knockout	jo0
title	jo0 fight,od2,ri1
boxer	jo0
welterweight	jo0
middleweight	jo0
bout	jo1
fight	jo1
ring	jo1
round	jo1,ko1,mo1
champion	jo1,mc0 league,ri1
belt	jo1,n02
punch	jo1
bullfighting	jp0
pitting	jp2
bull	jp2,lm2,lp0 riding
canadian	jq0 football
oppose	jq2
advancing	jq2
offence	jq2
canoeing	jr0
canoe	jr2,sb0 slalom,sc0 sprint
kneeled	jr2
paddled	jr2
bladed	jr2
feet	jt2
ice	ju0 climbing,kx0 hockey,na1
icefall	ju2
frozen	ju2
cliff	ju2
mountaineering	jv0
climbing	jv2,ty2
alpine	jv2,m40 skiing,m50 skiing,m72
sport	jw0 climbing,m20 shooting,n50 event,n60 industry,n70 organisation,n80 venue,nl0 policy,nm0 transaction,ri0 achievement,rj0 record,rk0 medal and trophy,rl0 honour,s40 coaching,s50 management and ownership,s60 officiating
measurement	jw2
category	jw2,qx1
special	jw2,to0 election,tp2
cricket	jx0
wicket	jx0
batsman	jx0
bowler	jx0
ashe	jx0
twenty20	jx0
ipl	jx0
lbw	jx0
bowled	jx1
over	jx1
century	jx1
captain	jx1
stump	jx1
bat	jx1
pitch	jx1
opener	jx1
caught	jx1
croquet	jy0
mallet	jy2
hoop	jy2,sa2
curling	jz0,k02
aiming	jz2
teammate	jz2
sweep	jz2
smooth	jz2
icestock	k00 sport
straight	k02,mo0 set,qz2
cycling	k10,kf2
giro	k10 d'italia
vuelta	k10
peloton	k10
yellow	k10 jersey
cyclist	k10
rider	k11,ld1,sd2
climb	k11
team	k11
artistic	k20 cycling,nq0 gymnastic,o90 swimming
arena	k22,n82
bmx	k30 racing,sd0 freestyle
inline	k32,nt2
circuit	k32,lc1
start	k32,nw0 up and entrepreneurial business,qm2
obstacle	k32,px2
rear	k42
letting	k42
touch	k42
terrain	k52
adapted	k52
riding	k52,la2
competitive	k60 dancing
interpretation	k62
dart	k71
dartboard	k72
circular	k72
numbered	k72
divided	k72,mm2
diving	k81
spring	k82
assessed	k82
dive	k82,ka2
seven	k82,kt2
diver	k92,ka2
springboard	ka0 diving,kb2
synchronised	kb0 diving,mk0 free routine,ml0 technical routine
synchronisation	kb2
scuba	kc0 diving
contained	kc2
breathing	kc2
underwater	kc2,kd0 sport
apparatu	kc2,nq2
duathlon	kf0
equestrian	kg0
dressage	kg2
eventing	kg2
vaulting	kg2
fencing	kh0,l52,la2
foil	kh2
sword	kh2,l52,le2
curved	ki2,m12
skated	kj2
greatest	kj2
flair	kj2
fist	kk0 ball
gymnastic	kk2,kq0
volleyball	kk2,m02,ms0
much	kk2,mg2
floorball	kl0
kneeling	kl2
goalkeeper	kl2,mc0
flying	km0 disc
exact	km2
unbroken	km2
frisbee	km2
gaelic	kn0 football
spherical	kn2
golf	ko0
birdie	ko0
bogey	ko0
pga	ko0 tour
ryder	ko0 cup
master	ko0 tournament
golfer	ko0
par	ko0 five,ko1
tee	ko1
hole	ko1
clubhouse	ko1
fairway	ko1
leaderboard	ko1
mini	kp0 golf
holed	kp2
gymnast	kq0,nq2
pommel	kq0 horse
vault	kq0
floor	kq1
routine	kq1,rq2
mixture	kr2
trampoline	ks0
complicated	ks2
twist	ks2
turn	ks2
whilst	ks2
handball	kt1
contested	kt2
trying	kt2,mp2
hornuss	ku0
swiss	ku2,n10 wrestling
try	ku2,oa0 in,oa1
puck	ku2,kx0
toward	ku2
horse	kv0 racing,kv1,pw2
jockey	kv0
kentucky	kv0 derby
grand	kv0 national,lc0 prix,mo0 slam
racehorse	kv0
thoroughbred	kv0
epsom	kv0
trainer	kv1
filly	kv1
furlong	kv1
odd	kv1
hurling	kw0
fifteen	kw2
hurley	kw2
goalpost	kw2
crossbar	kw2
nhl	kx0
stanley	kx0 cup,rk2
goaltender	kx0
goal	kx1,mc1
period	kx1
overtime	kx1
sledge	ky0 hockey
pushing	ky2
instead	ky2
skate	ky2,lu2,nt2
judo	l01
defensive	l02
jukendo	l10
juken	l12
bayonet	l12
rifle	l12,m21
blade	l12,le2
kabaddi	l20
attacking	l22
attacker	l22
continue	l22
calling	l22
kayaking	l30
paddler	l32
sit	l32
leg	l32
facing	l32
karate	l40
chop	l42
punche	l42
defeat	l42
kick	l42
kendo	l50
bamboo	l52,l62
kyudo	l60
arrow	l62
lacrosse	l70
helmeted	l72
outscore	l72
padded	l72
luge	l81
french	l82,mo0 open
steer	l82
contact	l82,pm2
finishing	l82,m32
195km	l92
comprise	la2
swimming	la2,mi0
motorboat	lb0 racing
formula	lc0 one,lc0 1
nascar	lc0
indycar	lc0
lap	lc1,ld1
ferrari	lc1
mercede	lc1
mclaren	lc1
podium	lc1
championship	lc1,so2
motorcycling	ld0
motogp	ld0
superbike	ld0
naginata	le0
netball	lf0
though	lf2
basket	lf2
woman	lf2,s82
orienteering	lg0
beacon	lg2,lh2
compass	lg2,lh2
route	lg2,lh2,lz2
ski	lh0 orienteering,m40 jumping,m41,m80 jumping,ty0 mountaineering
parachuting	li0,m92
aeroplane	li2
voltige	li2
parachute	li2,m92
precision	li2
polo	lj1
horsemen	lj2
250m	lj2
150m	lj2
7min	lj2
pocket	lk2
lake	ll2
rodeo	lm1
mastered	lm2
mounted	lm2
bareback	ln0 bronc
bulldogging	lq0
calf	lr0 roping
goat	ls0 roping
saddle	lt0 bronc
roller	lu0 hockey,m72,nt0 sport
wheel	lu2
rowing	lv1
calm	lv2
rower	lv2
rugby	lw0 league,lx0 union,ly0 seven,oa0,oa0 world cup
federation	lw2
touching	lw2,lx2,ly2
sailing	lz1
sepak	m00 takraw
rattan	m02
shinty	m10
caman	m12
skeet	m20
pistol	m21
skeleton	m31
lie	m32
stomach	m32
crossing	m32
downhill	m40,m52,nr2
slalom	m40
giant	m40 slalom
intermediate	m52
spaced	m52
freestyle	m60 skiing,mi0,mz0 wrestling
incorporate	m62
aerial	m62
halfpipe	m62
slopestyle	m62
descend	m82
elevated	m82
ramp	m82,nu2
sky	m90 diving
snooker	ma0
potted	ma2
snowboarding	mb0
practiced	mb2,nv2
premier	mc0 league,qf1
la	mc0 liga
serie	mc0 a
bundesliga	mc0
fifa	mc0
uefa	mc0
midfielder	mc0
striker	mc0 scored,mc1
equaliser	mc0
equalizer	mc0
hat	mc0 trick
goalless	mc0 draw
europa	mc0 league
football	mc1,sg0 5 a side,u12,u22
defender	mc1
scored	mc1
half	mc1 time,ms2,oa1
halftime	mc1
match	mc1,mo0 point
header	mc1
stoppage	mc1 time
softball	md0
larger	md2
softer	md2
thinner	md2
timed	me2
competed	me2,np2
skater	me2,np2,qz2
squash	mf1,qy2
walled	mf2
endurance	mf2,mq2
racquet	mf2,mm2,rm2
sumo	mg0 wrestling
rapidity	mg2
slap	mg2
japan	mg2
surfing	mh1
catch	mh2
surfboard	mh2
breaststroke	mi0
backstroke	mi0
butterfly	mi0
swimmer	mi0,o92
restricted	mk2
sitting	ml2
shape	ml2
execute	ml2
executing	ml2
lightweight	mm2
taekwon	mn0 do
korean	mn2
tenni	mo0
wimbledon	mo0
us	mo0 open tenni
tie	mo0 break
tiebreak	mo0
atp	mo0
wta	mo0
break	mo0 point
top	mo0 seed
seed	mo1
set	mo1
seeded	mo1
serve	mo1
semi	mo1 final,q42
ten	mp0 pin bowling
unsuccessful	mp2
knock	mp2
triathlon	mq0
multi	mq2
according	mq2
swim	mq2
tug	mr0 of war
pulling	mr2
rope	mr2
keeping	ms2
fail	ms2
unlike	mt2
demanding	mt2
sand	mt2
stay	mu2
afloat	mu2
pulled	mv2
weightlifting	mw0 and powerlifting
strength	mw2
windsurfing	mx0
complete	mx2
windsurf	mx2
fast	mx2
wrestling	my0,rs2
wrestler	my2
shoulder	my2
decisive	my2
adversary	my2
allowed	mz2,n02
hold	mz2,n02
greco	n00 roman
wushu	n20
chinese	n22
disciplinary	n30 action in sport
suspension	n32
levied	n32
doping	n40
failed	n40 a drug test
positive	n40 test,n41
wada	n40
steroid	n40
athlete	n41,ob1
sample	n41
tested	n41
govern	n72,ov2
gymnasium	n82
stadium	n82
meteorologist	n90
met	n90 office
shower	n91
sunny	n91
heatwave	na0
blizzard	na0
snowstorm	na0
cold	na0 snap
thunderstorm	na0
freezing	na0 temperature
hailstorm	na0
lightning	na0
celsiu	na1
numerical	nb2
barometric	nb2
humidity	nb2
tide	nb2
warning	nc1
forecaster	nc1
alert	nc1
promotion	nd2
singing	ne2
storytelling	ne2
operetta	nf0
humorou	nf2
libretto	nf2
sung	nf2
hall	ng2
display	nh2
sportive	ni2
party	nj1,tq1
invited	nj2
guest	nj2
volunteer	nk2
draft	nk2
regulating	nl2
enhancing	nl2
promition	nl2
transfer	nm0 fee,nm0 window,nm1
million	nm1
nordic	nn2,no0 combined
relatively	nn2
snowy	nn2
countryside	nn2
combining	no2,nr2
jumping	no2
short	np0 track speed skating
there	nq2
telemark	nr0 skiing
unique	nr2
chess	ns0
chequered	ns2
piece	ns2
identity	ns2
wheeled	nt2
skateboard	nt2,nu2
skateboarding	nu0
feat	nu2
stunt	nu2
martial	nv0 art
codified	nv2
fitness	nv2
designing	nw2
launching	nw2
handicraft	ny0
creator	ny2
seller	ny2
craft	ny2,q80 beer
client	o00 relationship management
creating	o02
increase	o02
cheque	o12
debit	o12
rolling	o22
optical	o32
imaging	o32
pet	o40 product and service
hygiene	o42
nutrition	o42
logistic	o50
peer	o62
access	o62
small	o70 and medium enterprise
turnover	o72
exceed	o72
located	o72
incentive	o82
solo	o92
duet	o92
configuration	o92
six	oa0 nation
scrum	oa0
all	oa0 black,qo0 saint day
springbok	oa0
fly	oa0 half
conversion	oa1
lock	oa1
wing	oa1
olympic	ob0 game,ob0 committee,ob0 champion,ob0,rk2
winter	ob0 olympic,oc2
summer	ob0 olympic,oc2,sg2
ioc	ob0
paralympic	oc0 game,sg2
disabled	oc2
committee	oc2
sery	od1
connected	od2,rd2
fictional	od2
comedic	oe2
dramatic	oe2
festival	of0
showcasing	of2
endeavour	of2
regularly	of2
facebook	og0
twitter	og0
instagram	og0
tiktok	og0
youtube	og0
account	og1
hip	oi0 hop
rapping	oi2
backing	oi2
r	oj0 b
soulful	oj2
vocal	oj2
loud	ok2
aggressive	ok2
late	ok2
swedish	ol2
characterized	ol2
inspired	ol2
swing	ol2
employ	om2
rave	om2
primarily	om2
composed	on2
comedian	oo2
joke	oo2
speaking	oo2
comic	oo2
cabaret	op0
recitation	op2
eat	op2
influencer	oq0
forum	oq2
followed	oq2
thereby	oq2
influencing	oq2
lesser	or2
offense	or2
felony	or2
accounting	os0 crime
misrepresentation	os2
alteration	os2
expense	os2
trust	ot2
reckless	ou0 driving
likely	ou2
endangerment	ou2
seriou	ou2
administrative	ov0 law
probation	ow2
supervision	ow2
parole	ow2
suspended	ox0 sentence
delay	ox2
probationary	ox2
arrangement	ox2
dropped	oy0 criminal investigation
conclusion	oy2
wildfire	p00
bushfire	p00
brush	p00 fire
hectare	p01
acre	p01
containment	p01
textile	p10 art
synthetic	p12
construct	p12
practical	p12,pe2
woodworking	p20
furniture	p22
forging	p31
shaping	p32
localized	p32
compressive	p32
hammering	p32
self	p40 employment
freelancer	p42
situation	p42
biofuel	p50
biomass	p52
ethanol	p52
derived	p52
fuel	p52
geothermal	p60 power
thermal	p62
stored	p62
generated	p62,p72,p92
harvested	p72
hydroelectric	p80 power
hydropower	p82
flow	p82
kinetic	p92
windmill	p92
component	pa2
maintained	pb2,pc2
imposed	pb2
independent	pd0 school
cooperative	pd2,qv0
funded	pd2
vocational	pe0 education
experience	pe2
occupational	pe2
referred	pe2
evaluation	pf2
assignment	pf2
assigning	pf2
psychotherapeutic	pg2
dependency	pg2
alcohol	pg2
critical	ph2
inside	ph2
eye	pi0 care
surgery	pj0
surgeon	pj0
transplant	pj0
staffed	pk2
outpatient	pk2
recommendation	pk2
visit	pk2
mixed	pm0 martial art
elderly	pn0 care
residential	pn2,td0 real estate
daily	pn2
name	po0 ceremony
youth	po2
graduation	pp0
commencement	pp2
receive	pp2
diploma	pp2
funeral	pq0 and memorial service,pq0
memorial	pq0 service
mourner	pq0
coffin	pq1
tribute	pq1
cemetery	pq1
bride	pr0
bridegroom	pr0
newlywed	pr0
tied	pr0 the knot
married	pr1
groom	pr1
anniversary	ps0,pt2
centenary	ps0
commemorated	ps1
marked	ps1
birthday	pt1
exercise	pu0 and fitness,pw2
wellness	pu2,sk1
stamina	pu2
maintain	pu2
bodybuilding	pv0
pose	pv2
muscle	pv2
strengthened	pv2
enlarged	pv2
horseback	pw0 riding
light	pw2
steeplechase	px1
barrier	px2
oilfield	py0
drilling	py0
exploration	py1
rig	py1
cooling	pz2
supplying	pz2,r82
infrastructure	q00 project,qh0 policy
locating	q12
organising	q12
cataloguing	q12
enhance	q22
lipstick	q22
eyeliner	q22
nail	q22
hairstyle	q30
styling	q32
hair	q32
body	q40 modification
piercing	q42,q60
tattooing	q42,q50
appearance	q42
inserting	q52
dye	q52
pigment	q52
dermi	q52
puncturing	q62
opening	q62
implant	q62
could	q62
cooking	q70 and baking,q71
recipe	q70
cookbook	q70
oven	q71
dish	q71
ingredient	q71
beer	q80 wine and spirit,q81
winemaker	q80
brewery	q80
vineyard	q80
whisky	q80
champagne	q80
wine	q81
vintage	q81
drinker	q81
renovating	q92
gardening	qb0
smart	qc2
nominate	qd2
choose	qd2
chancellor	qf0
review	qg2
ordered	qg2
commission	qg2
midsummer	qk0
northern	qk2
accompany	qk2
solstice	qk2
celebrate	ql2
designated	ql2
calendar	qm2
next	qm2
halloween	qn0
october	qn2
costume	qn2
carving	qn2
pumpkin	qn2
hallow	qo2
hallowma	qo2
solemnity	qo2
honour	qo2
walpurgi	qp0 night
walpurga	qp2
abbess	qp2
francia	qp2
april	qp2
christening	qq2
sprinkling	qq2
forehead	qq2
immersing	qq2
contraception	qr0
gig	qs0 economy
freelance	qs2
delivery	qs2
give	qt2
volunteering	qu0
freely	qu2
jointly	qv2
owned	qv2
cryptocurrency	qw0
bitcoin	qw0
crypto	qw0
ethereum	qw0
blockchain	qw0
stablecoin	qw0
token	qw1
digital	qw1 currency
coin	qw1
hurricane	qx0
typhoon	qx0
tropical	qx0 storm
cyclone	qx0
landfall	qx1
racquetball	qy0
bounce	qy2
struck	qy2
greater	qy2
ringette	qz0
shoot	qz2
people	r00 smuggler,r00 smuggling
trafficking	r00 ring
trafficked	r01
bullying	r10
coerce	r12
intimidate	r12
vulnerable	r12
meant	r12
vandalism	r20
damaging	r22
destroying	r22
grapple	r32
participant	r32
supreme	r40 and high court,r40 court
constitutional	r40 court
ruled	r41
indigenou	r50 people
original	r52
aboriginal	r52
indirect	r62
purchased	r62
direct	r62
nonprofit	r72
tenant	r72
affordable	r72
eligibility	r72
heating	r80 and cooling
subsidy	r92
stimulate	r92
businesse	r92
streaming	ra0 service,ra0 platform,ra1
netflix	ra0
crowdfunding	rb0
venture	rb2
raising	rb2
outsourcing	rc0
farmed	rc2
function	rc2,s32
shopping	rd0 mall,re0 district and high street
vendor	rd2
contain	rd2
town	re2,u02
chatbot	rf0
chatgpt	rf0
openai	rf0
large	rf0 language model
generative	rf0 ai
algorithm	rf1
ai	rf1
surveillance	rg1,rh0 camera
uncover	rg2
camera	rg2
bronze	ri0 medal
date	rj2
placing	rk2
unrelated	rl2
outcome	rl2
valuable	rl2
fame	rl2
padel	rm0
enclosed	rm2
kiting	rn1
harnesse	rn2
snowboard	rn2
kiteboarding	rn2
kitesurfing	rn2
krav	rp0 maga
element	rp2
aikido	rp2
cheerleading	rq0
cheer	rq2
squad	rq2
tumbling	rq2
kickboxing	rr0
punching	rr2
sambo	rs1
soviet	rs2
amateur	rs2
whether	rt2
discussion	rt2
shooter	ru1
gunshot	ru1
infliction	rv2
cruelty	rv2
neglect	rv2
onto	rv2
tame	rw2
kept	rw2
cage	rw2
territorial	rx0 dispute
look	ry2
daycare	ry2
centre	ry2
pest	rz0 and pest control,u32
invade	rz2
unsanitary	rz2
controlling	rz2
eradicating	rz2
disinformation	s00 and misinformation,s00
misinformation	s00
fake	s00 new
false	s00 claim,s01
misleading	s01
propaganda	s01
rumour	s01
inflicting	s12
punish	s12
pain	s12
drowning	s20
airpipe	s22
filled	s22
falling	s22
poisoning	s30
quantity	s32
adversely	s32
sufficient	s32
responsible	s42
referee	s62
umpire	s62
enforce	s62
feminist	s70
feminism	s70
accomplishment	s82
milestone	s82
female	s82
men	s91
masculinity	s92
identify	s92
focusing	s92
3x3	sa0 basketball
navigate	sb2
upstream	sb2
downstream	sb2
flatwater	sc2
finish	sc2
once	sc2
multiple	sc2
originality	sd2
creativity	sd2
trick	sd2
keirin	sf2
omnium	sf2
madison	sf2
smaller	sg2
goalball	sh0
vision	sh2
bell	sh2
impairment	sh2,t02,t12
containing	sh2
synchronously	si2
asynchronously	si2
utilize	si2
education	sj0 policy
standardised	sj2
testing	sj2
active	sk2
meditation	sl2
detoxe	sl2
journalling	sl2
regular	sm0 competition,tk2
contend	sm2
ranking	sm2
standing	sm2
tournament	sn2
accolade	sn2
apply	sn2
elimination	sn2
bowl	so2
catholicism	sp0
roman	sp0 catholic
diocese	sp1
becoming	sq2
canonisation	sr0
deceased	sr2
officially	sr2
saint	sr2
shia	ss0 islam
talib	ss2
believing	ss2,st2
sunni	st0 islam
designate	st2
largest	st2
atheism	su0 and agnosticism
impossible	su2
know	su2
exist	su2
marking	sv2
culmination	sv2
hasidism	sw0
literal	sw2
meaning	sw2
believe	sw2
hanukkah	sx0
spelled	sx2
chanukah	sx2
lighting	sx2
candle	sx2
tsunami	sy0
tidal	sy0 wave
coastal	sy1
curative	sz2
rehabilitative	sz2
palliative	sz2
preventive	sz2,t62
autism	t02
asperger	t02
dyslexia	t02
persistently	t12
depressed	t12
mood	t12
worry	t22
anxiousness	t22
interfere	t22
prolong	t32
among	t32
doula	t42
midwive	t42
obstetric	t42
fraternal	t50 and community group
associate	t52
mutually	t52
beneficial	t52
honorary	t52
suspected	t62
sponsor	t62
attack	t62
taxi	t80 and ride hailing
tech	t82
uber	t82
lyft	t82
demand	t82
scooter	t92
needed	t92
bike	t92
rented	t92
measuring	ta2
buyer	td1
podcast	te0
distribute	te2
consulting	tg2
representation	tg2
placement	tg2
newsworthy	th2
print	th2
diversity	ti0 equity and inclusion
seek	ti2
participation	ti2
historically	ti2
underrepresented	ti2
sustainability	tj0
distinct	tk2
additional	tk2
paper	tl2
representing	tl2
urban	tn2
stylised	tn2
footwork	tn2
by	to0 election
byelection	to0
ended	tp2
remove	tp2
form	tq0 a coalition,tq0 a government
zoning	tr0 policy
zone	tr2
coordinate	ts2
represent	ts2
communism	tu0
aim	tu2
replace	tu2
communal	tu2
ownership	tu2
socialist	tv2
collectively	tv2
alongside	tv2
controlled	tv2
theocracy	tw0
divinely	tw2
guided	tw2
come	tw2
absolute	tx0 monarchy
hereditary	tx2
reign	tx2
until	tx2
abdication	tx2
combine	ty2
vegetarianism	tz0 and veganism
avoidance	tz2
meat	tz2
adhere	tz2
park	u00 and playground
recreation	u02
futsal	u10
pesticide	u30 and herbicide
eliminate	u32
weed	u32`;

/** IPTC subject codes, as steps from the last, and the place of the topic that matches exactly; base 36. */
export const TOPICS_OF_SUBJECTS = 'lfls=0 rs=go rs=1a rs=jp rs=1j rs=k 1=l rr=m rs=q 1=r rr=1k rs=1l rs=s 1=u 1=w rq=x 1=11 1=13 1=14 1=15 1=12 1=16 rm=1d rs=1e rs=1s rs=1f rs=1t rs=18 rs=1m rs=1i 2bc=1g 1=1h rr=ci rs=j rs=i rs=1n 1=1r 1=1o 1=1p kvjh=1 rs=2l 1=32 1=2p 1=37 1=2z 1=2o 1=2n 1=33 1=2m 1=35 1=36 ri=39 2=3c rq=3w 1=3s 1=3u 1=3t rp=3x 1=3z rr=40 rs=3k 1=3o 1=3l rr=3j rr=3d 1=3f 1=3h 1=3e rp=3i rs=34 rs=3p 1=3r 1=3q rq=2q 1=30 1=2t 1=2v 1=2s 1=2r 1=2w 1=2x rl=38 l5ko=2 rs=4e rs=4f rs=4b rs=4c rs=4g rs=43 1=4m rr=4j 1=4k rr=44 1jk=45 1=49 1=48 1=46 1=47 ro=4l 1jk=41 rt=42 rr=4a 1=4d l413=3 rs=5l 2=5m 1=5n rp=5o 1=5p 5=5q 1=5r rl=5s 1=5t 2=5u 1=5v 1=5w 2=5x 2=5y rj=5z 6=60 rm=6a 1=6b 1=6c 2=py 1=6g 1=6e 1=6i 1=6j 3=6f 1=6h 1=6d rg=6k 1=6m 1=6n 1=6o 1=6p 1=6q 1=6s 1=6t 1=6y 1=6v 1=6u 1=6x 4=6w 4=6l 2=6r r6=61 1=62 1=63 3=66 1=67 1=69 2=64 1=65 2=68 rg=80 1=82 2=8y 2=8c 1=8z 2=8f 1=8i 1=8j 1=8k 1=90 1=8b 1=83 1=8n 3=84 3=91 1=8q 2=8v 2=93 2=8r 1=92 1=8g 1=8e 1=8l 1=8o 1=81 1=8t 1=8m qs=8u 1=8w 1=8x rq=77 1=78 1=79 1=7a 4=7c 1=7d 1=7e 1=7f 1=7b rh=6z 1=70 1=71 1=72 1=73 1=74 3=76 1=75 rj=7g 1=7h 1=7i rs=7j 1=7k 5=7l rk=7m 1=7n 1=7o 1=7p 1=7q 1=7r rn=7s 1=7t 1=7v 1=7w 1=7x ro=4o 2=55 1=56 1=3m 1=5f 2=4p 1=57 1=4q 4=58 2=4s 2=4w 1=4t 1=4x 3=2u 1=5c 1=5d 1=52 6=5h 3=e0 1=4v 2=5j 1=4u 2=59 1=4z 1=88 1=8a 1=89 3=4y 3=4r 3=5i 1=5a qa=7y 1=7z 1jk=8p l0xz=4 rs=98 2bc=9c rs=96 1=97 1=9b 1=99 331=9g rt=9h 1=9i 1=9e rp=95 l748=5 1jk=9k 1=a1 1=a0 1ji=9m rs=9n 1=9o 1=9s rq=9t 3=9u 1=9y 1=9v 1=9x 1=9w rm=a2 1jj=9r 2bc=9q rs=9p l5ko=6 rt=a5 1=a7 1=a8 1=a4 1=a9 2=b4 1=b5 1jc=ai 1=am 1=ak 1=aj 1=an 1=au rn=ah rs=gh rs=b3 rs=ao 1=ap 1=aq 1=as 1=ar rp=at rr=aa rs=ag rs=aw rs=ay rs=av rs=b1 2=b2 2=g1 ro=b0 1jm=ad 1=ae rp=ab l5kp=b9 rr=b6 1=b7 rr=bd la7c=8 rs=bg rs=br rt=bp 2=bh rp=bs 1jk=bu 1jk=bt 1jk=by ru=bm 1ji=bo 1jk=bj rs=bi l39c=9 rs=c1 rs=ca rt=cs rr=cb 334=c0 334=cm rs=cl l5ko=a rs=dh 1=dj 3=di ro=ec 1=ed 1=eb rq=cw 1=d3 2=d2 1=d1 1=d6 1=d0 1=d7 3=d4 ri=dl rs=eg 1=ef rr=dd 4=ds 1=dm 1=do 2=df 1=dr 1=de 2=dz 1=dp rf=dc rs=dq rs=dt 1=dv 1=du rr=ej rr=ei 334=dg rt=e2 1=e3 1=e5 1=e6 1=e4 rn=e7 rs=cx rs=d5 rs=e8 rs=el rs=e9 rs=d9 rt=em 1=en rq=db rs=da rs=ee rs=eh ku00=b rs=ew rs=ep 1=f7 1=f3 332=ie 1=ij rr=fk 1jk=er 1=eu 8=es 3=et rg=ey rs=f0 rs=eq rs=ex rs=f9 1=fa 1=fb 1=fc 1=fd 1=fe rn=fl 1=fm rr=f1 rs=f6 rs=f4 rs=f5 rs=ez rs=f2 rs=ev rs=fn 1=fo 1=fp 1=fq 1jl=ff kwb8=c rt=gb 1=g5 1=g6 1=ge rp=h8 rs=gm 1=gr 1=gx 1=gy 1=gn rn=fx 1=g7 1=g2 1=gq 1=g0 1=g4 1=g3 1=fy 1=fz 1jc=gf rs=gi rs=gj 1jl=h2 rr=gz 1jk=h9 rs=g9 rs=ga rs=h5 rs=h6 rs=fv rs=fs 1jk=ha rs=h7 rs=gl kymo=ia rs=in rs=hd 1=hh 1=he 1=hg 1=hf ro=hy rs=ig 1=ii rr=hn 1=hu 1=ho 1=ht 1=hq 2=hp rm=hr rs=ax rs=i6 rt=hz 1=i2 rq=ik rs=i7 rs=ic rs=hk rs=im rs=hs rs=3v 1=22 rr=io rs=ib 1jk=id rs=i9 1jk=hv 1=hx 1=i1 1=i4 1=hw 1=i3 rn=d 1=i5 2=hi rp=2j kvjk=e rt=li 1=m9 rq=m5 rs=ir rs=is 2=it rq=iv j=j1 1=j8 1=j5 1=jd 1=jb 1=iy 1=iz 1=j3 1=ix f=j0 r=j7 pv=jf rs=jh 4=ji ro=jj rs=jk ry=ma rm=jm rs=mp rs=jn rs=jo 1jk=jt 1=jv 1=jw rq=jx rs=jz 1=k0 rr=k1 k=k2 1=k4 r7=k6 rs=k8 5=kd 1=kc rm=kg rs=kh rs=ki 1=lu rr=kj rs=m6 rs=ko rs=kq 9=kr 6=ks rd=kt rs=kv rs=kx 2=ky rq=kz rs=l0 rs=l4 rs=l7 1jk=l9 rs=la rs=lc 1jk=ld rs=lf rt=nn c=no rf=lg 1=lh rr=lj rs=ll rs=lv rs=lw rs=lx 1=ly rr=lz rs=m2 rs=m8 rs=mb rs=mc rs=md rs=me 7=np 1jd=n7 rs=mf rs=mg rs=mh rs=mi p=ml 1=mk r2=mm rs=mn rs=mo rs=mq rs=ms 1=mt rr=mu rs=mv rs=mw rs=mx rs=my 1=mz 1=n0 a=n1 rg=n5 rs=lm 1=lo 1=lr 1=lp 1=lq 1=lt 1=ln 1=ls rl=kp rs=jg rs=km rs=kl rs=js rs=mr rs=jy rs=ke rs=m3 rs=je rs=jq rs=kf rs=ku rs=kk 1jk=m7 2bc=l5 rs=l1 rs=le rs=l6 rs=l2 rs=m0 rs=n2 rs=k7 1jk=n3 j9o8=1u rs=1x rs=25 1=28 1=27 1=ek 1=f8 ro=2a rs=1y 1=1v 1=1w rq=2b 1=2c rr=29 rs=26 rs=23 1=24 1=1z 1=2k rq=20 1jj=dk l6cg=g rs=n9 rs=9j 1jk=nb rs=nc';

/** Reuters N2000, and the place of the topic; base 36. */
export const TOPICS_OF_N2 = 'DIP=ec AID=eg IMM=ei INTAG=eh BOMB=1w CWP=f WAR=1x INSURG=1y VIO=25 VOTE=cw VOTP=d1 VOTH=d1 VOTS=d1 VOTG=d6 POL=a GFIN=dn LAW=dt TAX=dx GUNCTR=e6 DAT=e2 PRIV=e0 DEFBUY=dk DEF=di SECUR=dh NUCL=e8 ADVO=el NGO=ej MURD=32 SCRIM=2o HACK=2p BRIB=2w NARC=2z FRAUD1=30 SCAM1=30 KDNP=33 HJK=31 CASE1=3f CLASS=3f CRSH=46 DRWN=47 COLL=49 INCEN=4c WFIRE=p0 QUAK=4f FLD=4g DFTS=4e TWAVE=sy WND=4k DIS=4a RES=4t RESF=4t MRG=5f BKRT=4p DIV=4s BUYB=4q IPO=50 AAA=4r LAYOFS=52 CEO1=53 BOSS1=53 CFO1=53 CHAIR1=53 RECLL=5i CPROD=5g DVST=59 FRX=8z COM=8v NRG=8w METL=8x DBT=8y CEN=82 FED=82 ECB=82 BOE=82 BOJ=82 INT=8i PLCY=8p INFL=8h GDP=87 IPR=88 MPLT=8d JOB=8d TRACC=8m TRD=8k TRF=8t IMF=8j WBNK=8j CRYCUR=qw AGRI=5l OILG=py NGS=6f COA=6c RNW=6b PWR=6e AUTO=71 AERO=70 AIRL=7t BNKS=6m BISV=6m INSR=6q PHAR=5q CHIP=5v SEMI=5v SOFW=5w TCOM=5x RWS=66 RETA=66 TOUR=7m CASGM=7n MIN=7g CHEM=5o ADVMK=78 DISP=bt WPAY=bl RTM=bv CLC=9j WRM=9j AWLQ=9n NATU=b8 INFDIS=a6 SPEX=gj ARTI=rf ITEC=h7 SMED=og FLM=k MSIC=x THTR=18 BKS=s ART=19 FASH=q TELE=1t CLEB=bc CIV=d8 HRGT=d8 CENS=d9 RACR=hk LGBT=hz WOM=s7 CHLD=hx EDU=4 HEA=6 ENV=5 REL=b CHRI=er ISLM=ey JUD=f0 HIND=ex BUD=eq LIF=9 SOCI=d SCI=c ODD=7 SPO=e VGAME=c9 SOCC=mc TENN=mo GOLF=ko CRIC=jx BASK=jj AMER=ir BASE=jh NHL=kx ICEH=kx ATHL=iv CYCL=k1 FO1=lc BOXI=jo SWIM=mi GYMN=kq HORS=kv DOP=n4 SHOO=m2 ENT=1g DRV=92 WEA=g BIOF=p5 PLAS=5r REGS=3n INVTR=89 LUX=65 COAM=6c DEPT=63 RENE=6b UTIL=pz CRIM=2l MMA=pm SNO=mb ALPS=m5 ARCH=is AUSR=je BADM=jf BIAT=jk BILL=jl BOAR=mx BOBS=jm CANO=jr CURL=jz DIVE=k8 DNCG=k6 DRTS=k7 EQUE=kg FENC=kh FIGS=kj FSKI=m6 HOCK=ki JUDO=l0 KARA=l4 LACR=l7 LUGE=l8 MODE=la MTHN=l9 NETB=lf ROWI=lv RUGL=lw RUGU=lx SKAT=me SKEL=m3 SKIJ=m8 SNOO=ma SOFT=md SQUA=mf SUMO=mg TABT=mm TRIA=mq VOLL=ms WATP=mu WATS=mv WRES=my XCTY=nn YACH=lz BVOLL=mt CHESS=ns MARTS=nv ORENT=lg PBOAT=ll SBOAT=lz SPOLO=lj SPOOL=lk SRFNG=mh';
