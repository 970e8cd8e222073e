import { type Phrases, phrasesOf } from '../word-tables.ts';

/** Carrier phrases: learners frame an answer with them ("i think it is"), and they are no part of it. */
export const englishCarriers = (): Phrases =>
  phrasesOf(`i think it is
    i think its
    i think it was
    i think it s
    i think that is
    i think thats
    i think the answer is
    i think
    i believe it is
    i believe its
    i believe it was
    i believe
    i guess it is
    i guess its
    i guess
    i would say
    i d say
    id say
    i want to say
    i am pretty sure it is
    im pretty sure its
    im pretty sure it is
    im sure its
    i say
    it is
    it was
    it s
    its
    it would be
    it must be
    it could be
    it might be
    it should be
    it has to be
    that is
    that was
    thats
    that s
    that would be
    is it
    was it
    is that
    would it be
    could it be
    might it be
    isnt it
    isnt that
    isnt this
    isnt he
    isnt she
    arent they
    arent these
    arent those
    wasnt it
    wasnt that
    wasnt he
    wasnt she
    werent they
    doesnt it
    dont they
    didnt it
    didnt they
    didnt he
    didnt she
    wouldnt it be
    wouldnt that be
    couldnt it be
    couldnt that be
    the answer is
    the answer would be
    the correct answer is
    my answer is
    my answer would be
    my guess is
    answer is
    this is
    they are
    theyre
    these are
    those are
    there are
    there is
    it is called
    its called
    they are called
    called
    maybe its
    maybe it is
    maybe
    perhaps
    probably
    possibly
    let me think
    let me see
    lets see
    something like
    you mean
    you say`);

/** The same after an answer ("i think"). */
export const englishTrailers = (): Phrases =>
  phrasesOf(`i think
    i guess
    i believe
    i suppose
    i reckon
    i would say
    id say
    right
    is that right
    is it
    isnt it
    isnt that
    isnt he
    isnt she
    arent they
    wasnt it
    wasnt that
    wasnt he
    wasnt she
    werent they
    doesnt it
    dont they
    didnt it
    didnt they
    or something
    or something like that
    or so
    maybe
    probably
    perhaps
    if i remember correctly
    if i remember
    im not sure
    i am not sure
    not sure though
    i mean
    i meant
    i said
    that is
    is what i mean
    is what i meant
    i want to say
    i wanted to say
    for sure
    of course
    final answer`);
