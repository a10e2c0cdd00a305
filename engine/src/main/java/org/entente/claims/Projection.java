package org.entente.claims;

import org.entente.model.Plover;
import org.entente.model.Status;

/** How the four kinds are filed in PLOVER, by how firm the thing is. */
final class Projection {

    private Projection() {}

    static Plover.Type transfer(Frame frame, Status status, Modality modality) {
        if (modality.type() == Plover.Type.REQUEST) {
            return Plover.Type.REQUEST;
        }
        return switch (status) {
            case DONE -> frame.mode() != null && frame.mode().equals("given") ? Plover.Type.AID : Plover.Type.COOPERATE;
            case SPECULATED, PROPOSED, AGREED -> Plover.Type.AGREE;
            case IN_TALKS -> Plover.Type.CONSULT;
            case STOPPED -> Plover.Type.SANCTION;
            case REFUSED -> Plover.Type.REJECT;
        };
    }

    static Plover.Type visit(Status status) {
        return planned(status, Plover.Type.CONSULT);
    }

    static Plover.Type exercise(Status status) {
        return planned(status, Plover.Type.COOPERATE);
    }

    /** An agreement that is signed or in force is SUPPORT; one that is only promised AGREE. */
    static Plover.Type agreement(Status status, boolean signed) {
        return status == Status.AGREED && signed ? Plover.Type.SUPPORT : planned(status, Plover.Type.SUPPORT);
    }

    private static Plover.Type planned(Status status, Plover.Type done) {
        return switch (status) {
            case DONE -> done;
            case SPECULATED, PROPOSED, AGREED -> Plover.Type.AGREE;
            case IN_TALKS -> Plover.Type.CONSULT;
            case STOPPED -> Plover.Type.SANCTION;
            case REFUSED -> Plover.Type.REJECT;
        };
    }
}
