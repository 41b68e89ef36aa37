// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

/** How training rows are added or taken away. */
public enum Augmentation {
    /** New rows of the smaller classes between neighbours of the same class; numeric attributes only. */
    SMOTE,
    /** As {@link #SMOTE}, for numeric and nominal attributes. */
    SMOTE_NC,
    /** Copies of rows of the smaller classes. */
    OVERSAMPLE,
    /** Fewer rows of the larger classes. */
    UNDERSAMPLE,
    /** Copies of rows with a little normal noise on numeric attributes. */
    JITTER,
    /** Copies whose string attributes have words replaced by synonyms of the user's table. */
    TEXT_SYNONYM,
    /** Copies whose string attributes have synonyms of their words inserted at random places. */
    TEXT_INSERT,
    /** Copies whose string attributes have pairs of words swapped. */
    TEXT_SWAP,
    /** Copies whose string attributes lack some of their words. */
    TEXT_DELETE,
    /** Copies of images mirrored left to right. */
    IMAGE_FLIP,
    /** Copies of images turned by up to 15 degrees. */
    IMAGE_ROTATE,
    /** Copies of images cut to a part and enlarged to the shape again. */
    IMAGE_CROP,
    /** Copies of images scaled about their centre. */
    IMAGE_ZOOM,
    /** Copies of images with normal noise on every pixel. */
    IMAGE_NOISE,
    /** Copies of sounds with normal noise on every sample. */
    SOUND_NOISE,
    /** Copies of sounds played slower or faster at equal pitch. */
    SOUND_STRETCH,
    /** Copies of sounds at higher or lower pitch and equal speed. */
    SOUND_PITCH
}
