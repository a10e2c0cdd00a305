package org.entente.model;

/**
 * A place on the map.
 *
 * @param name its usual name
 * @param country ISO 3166-1 alpha-3 of the state it lies in; empty for seas and disputed places
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Place(String name, String country, double latitude, double longitude) {

    public Place {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    name + " at " + latitude + ", " + longitude + "; degrees must lie within 90 and 180");
        }
    }
}
