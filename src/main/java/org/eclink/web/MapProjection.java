package org.eclink.web;

/** How the globe is laid flat. */
sealed interface MapProjection permits ConicEqualArea, AzimuthalEqualArea {

    MapPoint project(GlobePoint place);
}
